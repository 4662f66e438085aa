import type { JsonObject } from "../json";
import type { Connection } from "../transport/connection";
import { type FinalAnswer, send } from "../transport/send";
import type { Operation } from "../transport/operation";
import { answerError, endlessListError, MOST_PAGES, unusableAnswerError } from "./answer-error";
import { withDisabledFeatures } from "./disabled-features";
import { pageOfControlPlanes } from "./control-plane-page";
import { controlPlanePath, controlPlanesPath } from "./path";
import { readJsonObject } from "./read-answer";
import { deleteObject, readObject } from "./requests";

const PAGE_SIZE = 100;

/** Makes a control plane. Never repeated when the first request may have made one: that would make a second. */
export async function createControlPlane(
  connection: Connection,
  body: JsonObject,
  signal?: AbortSignal,
): Promise<JsonObject> {
  const path = controlPlanesPath(connection.settings.server.basePath);
  const subject = `a control plane named "${String(body["name"])}"`;
  const operation: Operation = { method: "POST", path, subject, body: withDisabledFeatures(body) };
  const answer = await send(connection, operation, signal);
  if (answer.status !== 201 && answer.status !== 200) throw answerError(connection, answer);
  const created = readJsonObject(answer, connection.redact);
  requireId(answer, created);
  return created;
}

export async function getControlPlane(
  connection: Connection,
  id: string,
  signal?: AbortSignal,
): Promise<JsonObject | undefined> {
  const path = controlPlanePath(connection.settings.server.basePath, id);
  return readObject(connection, path, `control plane ${id}`, signal);
}

export async function updateControlPlane(
  connection: Connection,
  id: string,
  body: JsonObject,
  signal?: AbortSignal,
): Promise<JsonObject> {
  const path = controlPlanePath(connection.settings.server.basePath, id);
  const operation: Operation = { method: "PUT", path, subject: `control plane ${id}`, body };
  const answer = await send(connection, operation, signal);
  if (answer.status === 200) return readJsonObject(answer, connection.redact);
  throw answerError(connection, answer, {
    notFound: {
      what: `control plane ${id} does not exist`,
      advice: "Refresh the state, and check that server_url names the region of the control plane.",
    },
  });
}

export async function deleteControlPlane(
  connection: Connection,
  id: string,
  signal?: AbortSignal,
): Promise<"deleted" | "absent"> {
  const path = controlPlanePath(connection.settings.server.basePath, id);
  const subject = `control plane ${id}`;
  return deleteObject(connection, { method: "DELETE", path, subject, waitsForZones: true }, signal);
}

/** Every control plane, each once, page by page. */
export async function* listControlPlanes(
  connection: Connection,
  signal?: AbortSignal,
): AsyncGenerator<JsonObject, void, undefined> {
  const path = controlPlanesPath(connection.settings.server.basePath);
  const seen = new Set<unknown>();
  for (let number = 1; ; number++) {
    const query = `page%5Bsize%5D=${PAGE_SIZE}&page%5Bnumber%5D=${number}`;
    const operation: Operation = { method: "GET", path: `${path}?${query}`, subject: "control planes" };
    const answer = await send(connection, operation, signal);
    if (answer.status !== 200) throw answerError(connection, answer);
    const page = pageOfControlPlanes(readJsonObject(answer, connection.redact));
    if (page === undefined) {
      throw unusableAnswerError(answer, "malformedResponse", "without a list of objects in data");
    }
    const unseen = page.items.filter(({ id }) => !seen.has(id));
    for (const item of unseen) {
      seen.add(item["id"]);
      yield item;
    }
    // A server that answers a page past the end with the first one again would never stop.
    if (unseen.length === 0 || page.isLast(seen.size, PAGE_SIZE)) return;
    if (number === MOST_PAGES) throw endlessListError(answer);
  }
}

function requireId(answer: FinalAnswer, created: JsonObject): void {
  if (typeof created["id"] === "string" && created["id"] !== "") return;
  throw unusableAnswerError(answer, "malformedResponse", "without the id of the control plane");
}
