import { camelCase, type Field, type ProblemPath, type Shape, terraformName } from "../src/model";
import { isUnresolved } from "./unresolved";

/** What a construct calls a field, as its binding does: `sourceIp` for `sourceIP` of the wire. */
export function propertyName(field: Field): string {
  return camelCase(terraformName(field));
}

/** A value by a construct's names as the wire has it, for the contract to judge. Members that no field has stay. */
export function toWireNames(shape: Shape, value: unknown): unknown {
  if (isUnresolved(value)) return value;
  if (shape.type === "list" && Array.isArray(value)) {
    return value.map((element: unknown) => toWireNames(shape.element, element));
  }
  if (shape.type !== "object" || typeof value !== "object" || value === null) return value;
  const fields = new Map(shape.fields.map((field) => [propertyName(field), field]));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const field = fields.get(name);
      return field === undefined ? [name, member] : [field.name, toWireNames(field.shape, member)];
    }),
  );
}

/** The path of a problem, from the wire's names to a construct's. */
export function toPropertyPath(shape: Shape, [step, ...rest]: ProblemPath): ProblemPath {
  if (step === undefined) return [];
  if (shape.type === "list") return [step, ...toPropertyPath(shape.element, rest)];
  const field = fieldsOf(shape).find(({ name }) => name === step);
  return field === undefined ? [step, ...rest] : [propertyName(field), ...toPropertyPath(field.shape, rest)];
}

/** The fields that a value of the shape can have; of several types, those of each. */
function fieldsOf(shape: Shape): readonly Field[] {
  if (shape.type === "object") return shape.fields;
  return shape.type === "alternatives" ? shape.options.flatMap((option) => fieldsOf(option.shape)) : [];
}
