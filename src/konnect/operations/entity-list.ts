import { isJsonObject, type JsonObject } from "../json";
import type { Connection } from "../transport/connection";
import type { Operation } from "../transport/operation";
import { type FinalAnswer, send } from "../transport/send";
import { answerError, endlessListError, MOST_PAGES, unusableAnswerError } from "./answer-error";
import { nextPage } from "./next-page";
import { collectionPath, type CollectionRef, describeCollection } from "./path";
import { readJsonObject } from "./read-answer";

/** The API takes 1 to 1000. */
const USUAL_PAGE_SIZE = 250;

/** One answer of a list. */
export interface EntityPage {
  readonly items: readonly JsonObject[];
  /** How many objects the collection has, by the server; undefined when it does not say. */
  readonly total: number | undefined;
  readonly isLast: boolean;
}

export interface PageOptions {
  /** The most objects that a page may hold, from 1 to 1000. @default 250 */
  readonly size?: number;
}

/**
 * The pages of a collection, each asked for when the one before it was taken. None when the mesh or the control
 * plane does not exist.
 *
 * Pages are counted by offset: an object that is deleted between two of them makes the later one begin too late,
 * so an object can be missing from a list although it exists all the time.
 *
 * @throws KonnectError when any page fails: a list that ends early is never taken for a whole one
 */
export async function* listEntityPages(
  connection: Connection,
  ref: CollectionRef,
  { size = USUAL_PAGE_SIZE }: PageOptions = {},
  signal?: AbortSignal,
): AsyncGenerator<EntityPage, void, undefined> {
  const { origin, basePath } = connection.settings.server;
  const first = `${collectionPath(basePath, ref)}?size=${size}`;
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
    count += items.length;
    path = nextPage(body["next"], { origin, path, count, size });
    yield { items, total: totalOf(body), isLast: path === undefined };
    if (path !== undefined && asked.has(path)) {
      throw unusableAnswerError(answer, "malformedResponse", "its next page was read already");
    }
    if (path !== undefined && asked.size === MOST_PAGES) throw endlessListError(answer);
  }
}

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
  for await (const { items } of listEntityPages(connection, ref, {}, signal)) yield* items;
}

function itemsOf(answer: FinalAnswer, { items }: JsonObject): readonly JsonObject[] {
  // Kuma, written in Go, can say null for an empty list.
  if (items === null) return [];
  if (Array.isArray(items) && items.every(isJsonObject)) return items;
  throw unusableAnswerError(answer, "malformedResponse", "without a list of objects in items");
}

function totalOf({ total }: JsonObject): number | undefined {
  return typeof total === "number" && Number.isSafeInteger(total) && total >= 0 ? total : undefined;
}
