import type { JsonObject } from "../json";

/** One thing to ask of the server, however many attempts it takes. */
export interface Operation {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Percent-encoded, with the base path, and the query if there is one. */
  readonly path: string;
  readonly body?: JsonObject;
  /** Names what is asked for in messages: `meshes "default"`. */
  readonly subject: string;
  /** The operation deletes a control plane, which 400 may refuse for a while only. @default false */
  readonly waitsForZones?: boolean;
}

/** True when the server is left as it was after one request by a second one. */
export function isIdempotent(operation: Operation): boolean {
  return operation.method !== "POST";
}

export function isWrite(operation: Operation): boolean {
  return operation.method !== "GET";
}
