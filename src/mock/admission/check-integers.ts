import { meshErrors } from "../errors/mesh-errors";
import { isObject } from "../json/parse-json";
import { shapeIn } from "../kinds/served-kind";
import type { Shape } from "../../model";
import { fitsInt32 } from "../schema/find-schema-errors";
import { firstFound } from "./first-found";
import type { Outcome } from "./pipeline";
import type { Decoded } from "./write-request";

/** Where the schema lets integers past 32 bits pass, decoding the body into Go's types does not. */
export function checkIntegers(write: Decoded): Outcome<Decoded> {
  const { kind } = write.served;
  const overflow = findOverflow(shapeIn(write.served, write.service.profile), write.body, []);
  if (overflow === undefined) return { next: write };
  const { value, path } = overflow;
  const error = `json: cannot unmarshal number ${value} into Go struct field ${kind.name}.${path.join(".")} of type int32`;
  return { answer: meshErrors.badRequest(kind.name, error) };
}

interface Overflow {
  readonly value: number;
  readonly path: readonly string[];
}

function findOverflow(shape: Shape, value: unknown, path: readonly string[]): Overflow | undefined {
  if (shape.type === "integer") {
    const overflows = shape.format === "int32" && typeof value === "number" && !fitsInt32(value);
    return overflows ? { value, path } : undefined;
  }
  if (shape.type === "list" && Array.isArray(value)) {
    return firstFound(value, (element: unknown) => findOverflow(shape.element, element, path));
  }
  if (shape.type !== "object" || !isObject(value)) return undefined;
  return firstFound(shape.fields, (field) =>
    findOverflow(field.shape, value[field.name], [...path, field.name]),
  );
}
