import type { JsonObject } from "../json";

/**
 * The body of a mesh as the official provider sends it: the server makes no default policies in it, unless
 * `skipCreatingInitialPolicies` says something itself; an empty list does, and asks for all of them.
 */
export function withoutInitialPolicies(body: JsonObject): JsonObject {
  const said = body["skipCreatingInitialPolicies"];
  return said === undefined || said === null ? { ...body, skipCreatingInitialPolicies: ["*"] } : body;
}
