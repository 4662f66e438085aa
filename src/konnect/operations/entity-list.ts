import { isJsonObject, type JsonObject } from "../json";
import type { Connection } from "../transport/connection";
import type { Operation } from "../transport/operation";
import { type FinalAnswer, send } from "../transport/send";
import { answerError, endlessListError, MOST_PAGES, unusableAnswerError } from "./answer-error";
import { nextPage } from "./next-page";
import { collectionPath, type CollectionRef, describeCollection } from "./path";
import { readJsonObject } from "./read-answer";

const PAGE_SIZE = 250;

/**
 * Every object of a collection, page by page. None when the mesh or the control plane does not exist.
 *
 * @throws KonnectError when any page fails: a list that ends early is never taken for a whole one
 */
export async function* listEntities(
  connection: Connection,
  ref: CollectionRef,
  signal?: AbortSignal,
): AsyncGenerator<JsonObject, void, undefined> {
  const { origin, basePath } = connection.settings.server;
  const first = `${collectionPath(basePath, ref)}?size=${PAGE_SIZE}`;
  const asked = new Set<string>();
  let count = 0;
  for (let path: string | undefined = first; path !== undefined;) {
    asked.add(path);
    const operation: Operation = { method: "GET", path, subject: describeCollection(ref) };
    const answer = await send(connection, operation, signal);
    if (answer.status === 404 && path === first) return;
    if (answer.status !== 200) throw answerError(connection, answer);
    const body = readJsonObject(answer, connection.redact);
    const items = itemsOf(answer, body);
    yield* items;
    count += items.length;
    path = nextPage(body["next"], { origin, path, count, size: PAGE_SIZE });
    if (path !== undefined && asked.has(path)) {
      throw unusableAnswerError(answer, "malformedResponse", "its next page was read already");
    }
    if (path !== undefined && asked.size === MOST_PAGES) throw endlessListError(answer);
  }
}

function itemsOf(answer: FinalAnswer, { items }: JsonObject): readonly JsonObject[] {
  // Kuma, written in Go, can say null for an empty list.
  if (items === null) return [];
  if (Array.isArray(items) && items.every(isJsonObject)) return items;
  throw unusableAnswerError(answer, "malformedResponse", "without a list of objects in items");
}
