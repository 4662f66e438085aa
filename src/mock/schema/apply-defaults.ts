import { isObject } from "../json/parse-json";
import type { ServerSchema } from "./server-schema";

/** Fills in what is absent, and replaces null where there is a default. Gives a copy. */
export function applyDefaults(schema: ServerSchema, value: unknown): unknown {
  if (schema.type === "array") {
    if (!Array.isArray(value)) return value;
    return value.map((item) => applyDefaults(schema.items, item));
  }
  if (schema.type !== "object" || !isObject(value)) return value;
  // Pairs and not assignments, so that a member called __proto__ stays a member.
  const members = new Map(Object.entries(value));
  for (const property of schema.properties) {
    const given = members.get(property.name);
    if ((given === undefined || given === null) && property.default !== undefined) {
      members.set(property.name, property.default);
    } else if (given !== undefined) {
      members.set(property.name, applyDefaults(property.schema, given));
    }
  }
  return Object.fromEntries(members);
}
