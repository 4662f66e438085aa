import type { JsonObject } from "../json";
import type { Connection } from "../transport/connection";
import type { Operation } from "../transport/operation";
import { send } from "../transport/send";
import { answerError } from "./answer-error";
import { readJsonObject } from "./read-answer";

/** Asks for one object; a 404, whatever its content type, means that it is absent. */
export async function readObject(
  connection: Connection,
  path: string,
  subject: string,
  signal: AbortSignal | undefined,
): Promise<JsonObject | undefined> {
  const operation: Operation = { method: "GET", path, subject };
  const answer = await send(connection, operation, signal);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw answerError(connection, answer);
  return readJsonObject(answer, connection.redact);
}

/** Deletes one object, and needs nothing of a successful answer's body. */
export async function deleteObject(
  connection: Connection,
  operation: Operation & { readonly method: "DELETE" },
  signal: AbortSignal | undefined,
): Promise<"deleted" | "absent"> {
  const answer = await send(connection, operation, signal);
  if (answer.status === 404) return "absent";
  if (answer.status !== 200 && answer.status !== 204) throw answerError(connection, answer);
  return "deleted";
}
