import { findInLeaf } from "./check-leaf";
import { chooseAlternative } from "./choose-alternative";
import { described, typeReason } from "./name-type";
import type { Problem, ProblemPath } from "./problem";
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
  const finding = findInLeaf(shape, value);
  return finding === undefined ? [] : [{ severity: "error", path, given: value, ...finding }];
}

function wrongType(expected: string, value: unknown, path: ProblemPath): Problem {
  return { code: "wrong_type", severity: "error", path, given: value, reason: typeReason(expected, value) };
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
