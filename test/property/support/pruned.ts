import type { JsonObject } from "../../../src/konnect";

/** What the server passes on as it is. */
const opaqueMembers: ReadonlySet<string> = new Set(["config"]);

/** JSON without the members that hold nothing: empty lists, and objects of nothing. Elements of lists stay. */
export function pruned(json: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(json)
      .map(([name, value]) => [name, opaqueMembers.has(name) ? value : prunedValue(value)] as const)
      .filter(([name, value]) => opaqueMembers.has(name) || !holdsNothing(value)),
  );
}

function prunedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prunedValue);
  return typeof value === "object" && value !== null ? pruned(value as JsonObject) : value;
}

function holdsNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
