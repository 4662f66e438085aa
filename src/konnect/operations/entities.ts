import type { JsonObject } from "../json";
import type { Connection } from "../transport/connection";
import type { Operation } from "../transport/operation";
import { send } from "../transport/send";
import { answerError, type Wording } from "./answer-error";
import { withoutInitialPolicies } from "./no-initial-policies";
import { describeEntity, entityPath, type EntityRef } from "./path";
import { readJsonObject } from "./read-answer";
import { deleteObject, readObject } from "./requests";

/** What became of a write. */
export interface Written {
  /**
   * True when the server says that the object is new. False can also mean that an earlier attempt of the
   * same call made it, and that its answer was lost.
   */
  readonly created: boolean;
  /** What the server advises against, in its words. */
  readonly warnings: readonly string[];
}

/** One object, or undefined when it, its mesh or its control plane does not exist. */
export async function getEntity(
  connection: Connection,
  ref: EntityRef,
  signal?: AbortSignal,
): Promise<JsonObject | undefined> {
  const path = entityPath(connection.settings.server.basePath, ref);
  return readObject(connection, path, describeEntity(ref), signal);
}

/** Creates an object or replaces it whole. */
export async function putEntity(
  connection: Connection,
  ref: EntityRef,
  body: JsonObject,
  signal?: AbortSignal,
): Promise<Written> {
  const operation: Operation = {
    method: "PUT",
    path: entityPath(connection.settings.server.basePath, ref),
    subject: describeEntity(ref),
    body: ref.collection === "meshes" ? withoutInitialPolicies(body) : body,
  };
  const answer = await send(connection, operation, signal);
  if (![200, 201, 204].includes(answer.status)) {
    throw answerError(connection, answer, wordingFor(ref));
  }
  const created = answer.status === 201;
  // Everything worth knowing is in the status: an empty body loses no more than warnings.
  if (answer.body.trim() === "") return { created, warnings: [] };
  const said = readJsonObject(answer, connection.redact)["warnings"];
  const warnings = Array.isArray(said) ? said.filter((warning) => typeof warning === "string") : [];
  return { created, warnings: warnings.map(connection.redact) };
}

export async function deleteEntity(
  connection: Connection,
  ref: EntityRef,
  signal?: AbortSignal,
): Promise<"deleted" | "absent"> {
  const path = entityPath(connection.settings.server.basePath, ref);
  return deleteObject(connection, { method: "DELETE", path, subject: describeEntity(ref) }, signal);
}

/** PUT creates what is absent, so 404 can only be about what the object lives in. */
function wordingFor({ mesh, controlPlaneId }: EntityRef): Wording {
  const home = mesh === undefined ? "" : `mesh "${mesh}" or `;
  return {
    notFound: {
      what: `${home}control plane ${controlPlaneId} does not exist`,
      advice: "Create it first, and check that server_url names the region of the control plane.",
    },
  };
}
