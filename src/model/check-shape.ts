import type { z } from "zod";
import { chooseAlternative } from "./choose-alternative";
import type { Problem, ProblemPath } from "./problem";
import type { ProblemCode } from "./problem-codes";
import { isPlainObject, opaque } from "./rule";
import type { Field, LeafShape, Shape } from "./shape";

/** Holds a value to a shape and gives every problem, in the shape's order. Members that no field names pass, as on the server. */
export function checkShape(shape: Shape, value: unknown, path: ProblemPath = []): readonly Problem[] {
  if (value === opaque) return [];
  switch (shape.type) {
    case "object":
      if (!isPlainObject(value)) return [wrongType(described.object, value, path)];
      return shape.fields.flatMap((field) => checkField(field, value, path));
    case "list": {
      if (!Array.isArray(value)) return [wrongType(described.list, value, path)];
      const tooFew = value.length < shape.minimumItems ? [tooFewItems(shape.minimumItems, value, path)] : [];
      const elements = value.flatMap((element, index) =>
        checkShape(shape.element, element, [...path, index]),
      );
      return [...tooFew, ...elements];
    }
    case "map":
      if (!isPlainObject(value)) return [wrongType(described.map, value, path)];
      return Object.entries(value).flatMap(([key, entry]) => checkShape(shape.value, entry, [...path, key]));
    case "alternatives": {
      const option = chooseAlternative(shape, value);
      if (option !== undefined) return checkShape(option.shape, value, path);
      return [
        wrongType(shape.options.map((option) => described[option.shape.type]).join(" or "), value, path),
      ];
    }
    default:
      return checkLeaf(shape, value, path);
  }
}

function checkField(
  field: Field,
  parent: Readonly<Record<string, unknown>>,
  path: ProblemPath,
): readonly Problem[] {
  const value = Object.hasOwn(parent, field.name) ? parent[field.name] : undefined;
  const fieldPath = [...path, field.name];
  // On the wire it is any JSON at all.
  if (field.facets.json === true && value !== undefined) return [];
  if (value !== undefined) return checkShape(field.shape, value, fieldPath);
  if (!mustBeSet(field)) return [];
  return [{ code: "required", severity: "error", path: fieldPath, given: undefined, reason: "is required" }];
}

/** What Terraform requires counts too: the API's default for `mesh` would hide a forgotten mesh. */
function mustBeSet({ required, facets: { mode } }: Field): boolean {
  return mode === "required" || (required && mode !== "computed");
}

function checkLeaf(shape: LeafShape, value: unknown, path: ProblemPath): readonly Problem[] {
  if (value === null && shape.nullable) return [];
  const issue = shape.schema.safeParse(value).error?.issues[0];
  if (issue === undefined) return [];
  return [{ severity: "error", path, given: value, ...explain(issue, shape, value) }];
}

const described: Readonly<Record<Shape["type"], string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  list: "a list",
  map: "a map",
  alternatives: "one of several types",
};

function explain(
  issue: z.core.$ZodIssue,
  shape: LeafShape,
  value: unknown,
): { code: ProblemCode; reason: string } {
  if (shape.values !== undefined && typeof value === "string") {
    return { code: "not_allowed_value", reason: `must be one of: ${shape.values.join(", ")}` };
  }
  if (shape.type === "integer" && typeof value === "number" && Number.isFinite(value)) {
    const bits = shape.format === "int32" ? "32" : "53";
    return { code: "not_int32", reason: `must be a whole number of at most ${bits} bits` };
  }
  if (issue.code === "invalid_type" || issue.code === "invalid_value") {
    return { code: "wrong_type", reason: typeReason(described[shape.type], value) };
  }
  return { code: "text_not_allowed", reason: issue.message };
}

function wrongType(expected: string, value: unknown, path: ProblemPath): Problem {
  return { code: "wrong_type", severity: "error", path, given: value, reason: typeReason(expected, value) };
}

function typeReason(expected: string, value: unknown): string {
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

function tooFewItems(minimum: number, value: unknown, path: ProblemPath): Problem {
  return {
    code: "too_few_items",
    severity: "error",
    path,
    given: value,
    reason: `should have at least ${minimum} ${minimum === 1 ? "item" : "items"}`,
  };
}
