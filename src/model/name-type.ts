import type { Shape } from "./shape";

/** What a value of a shape is, in words. */
export const described: Readonly<Record<Shape["type"], string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  list: "a list",
  map: "a map",
  alternatives: "one of several types",
};

export function typeReason(expected: string, value: unknown): string {
  return `must be ${expected}, not ${nameType(value)}`;
}

function nameType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
    case "bigint":
      return "a number";
    case "boolean":
      return "true or false";
    case "object":
      return "an object";
    default:
      return typeof value;
  }
}
