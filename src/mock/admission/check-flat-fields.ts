import { chooseAlternative, type Shape } from "../../model";
import { meshErrors } from "../errors/mesh-errors";
import { projectBody } from "../entities/project-fields";
import { goTypeOf, isObject, type JsonObject } from "../json/parse-json";
import { shapeIn } from "../kinds/served-kind";
import { firstFound } from "./first-found";
import type { Outcome } from "./pipeline";
import type { Decoded } from "./write-request";

/**
 * An old kind has no schema, yet the server decodes its fields into Go's types, which hold nothing else.
 * Its words for a misfit are not known; these are Go's.
 */
export function checkFlatFields(write: Decoded): Outcome<Decoded> {
  const { service, served, body } = write;
  const { name } = served.kind;
  const shape = shapeIn(served, service.profile);
  for (const field of shape.fields) {
    const misfit = findMisfit(field.shape, body[field.name], field.name);
    if (misfit === undefined) continue;
    const error = `json: cannot unmarshal ${goTypeOf(misfit.value)} into Go struct field ${name}.${misfit.path} of type ${misfit.type}`;
    return { answer: meshErrors.badRequest(name, error) };
  }
  if (served.admission === "envelope") return { next: write };
  return { next: { ...write, body: projectBody(shape, body, served.fieldOrder) as JsonObject } };
}

interface Misfit {
  readonly value: unknown;
  readonly path: string;
  readonly type: string;
}

function findMisfit(shape: Shape, value: unknown, path: string): Misfit | undefined {
  if (value === undefined || value === null) return undefined;
  const misfit = (type: string): Misfit => ({ value, path, type });
  switch (shape.type) {
    case "object":
      if (!isObject(value)) return misfit("object");
      return firstFound(shape.fields, ({ name, shape: inner }) =>
        findMisfit(inner, value[name], `${path}.${name}`),
      );
    case "map":
      if (!isObject(value)) return misfit("map");
      return firstFound(Object.values(value), (entry) => findMisfitInside(shape.value, entry, path));
    case "list":
      if (!Array.isArray(value)) return misfit("array");
      return firstFound(value, (element: unknown) => findMisfitInside(shape.element, element, path));
    case "alternatives": {
      // The one that the value is kept as, not any: an object of nothing known fits them all.
      const option = chooseAlternative(shape, value);
      return option === undefined ? misfit("enum") : findMisfit(option.shape, value, path);
    }
    case "integer":
      if (typeof value !== "number") return misfit("number");
      return Number.isSafeInteger(value) ? undefined : misfit("integer");
    default:
      return typeof value === shape.type ? undefined : misfit(shape.type);
  }
}

/** Within a list or a map null is a value, and none that any type has. */
function findMisfitInside(shape: Shape, value: unknown, path: string): Misfit | undefined {
  return value === null ? { value, path, type: shape.type } : findMisfit(shape, value, path);
}
