import type { Shape } from "../../model";
import { isObject, type JsonObject } from "../json/parse-json";
import { isOnTheWire } from "../schema/server-schema";

/** The envelope, which is stored apart from an object's own fields. */
const envelope = new Set(["type", "mesh", "name", "labels", "creationTime", "modificationTime", "kri"]);

/** What the server keeps of a body: the fields that it knows, `status` apart, which only zones write. */
export function projectFields(
  shape: Shape,
  body: JsonObject,
  options: { readonly only?: readonly string[] | undefined; readonly order: readonly string[] },
): JsonObject {
  const kept = project(shape, body, options.order) as JsonObject;
  const entries = Object.entries(kept).filter(
    ([name]) => !envelope.has(name) && name !== "status" && (options.only?.includes(name) ?? true),
  );
  return Object.fromEntries(entries);
}

function project(shape: Shape, value: unknown, order: readonly string[]): unknown {
  switch (shape.type) {
    case "object": {
      if (!isObject(value)) return value;
      const entries = shape.fields.filter(isOnTheWire).flatMap((field) => {
        const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
        if (given === undefined || given === null) return [];
        return [[field.name, project(field.shape, given, order)] as const];
      });
      const rank = ([name]: readonly [string, unknown]) => order.indexOf(name);
      return Object.fromEntries(entries.sort((left, right) => rank(left) - rank(right)));
    }
    case "list":
      return Array.isArray(value) ? value.map((element) => project(shape.element, element, order)) : value;
    case "map": {
      if (!isObject(value)) return value;
      const entries = Object.entries(value).map(
        ([key, entry]) => [wellFormed(key), project(shape.value, entry, order)] as const,
      );
      return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
    }
    default:
      return typeof value === "string" ? wellFormed(value) : value;
  }
}

/** Go replaces half a surrogate pair, which no UTF-8 text can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
