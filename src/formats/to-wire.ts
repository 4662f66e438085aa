import { type AlternativesShape, type Field, type ObjectShape, type Shape, terraformName } from "../model";
import type { AttributePath } from "./resource";
import { type Attributes, Expression, isAttributes, isList, type Value } from "./value";

/** JSON by wire names, in which what is not known yet is still an {@link Expression}. */
export type WireObject = { readonly [name: string]: unknown };

/** The object on the wire that attributes stand for, all that they set and nothing else. */
export function toWire(shape: ObjectShape, attributes: Attributes): WireObject {
  return Object.fromEntries(
    shape.fields.flatMap((field) => {
      const value = encodeField(field, attributes[terraformName(field)]);
      return value === undefined ? [] : [[field.name, value] as const];
    }),
  );
}

function encodeField({ facets, shape }: Field, value: Value | undefined): unknown {
  if (value === undefined || value === null || facets.mode === "computed") return undefined;
  if (facets.json === true && typeof value === "string") return parsedJson(value);
  return valueToWire(shape, value);
}

/** A single value likewise. */
export function valueToWire(shape: Shape, value: Value): unknown {
  if (value instanceof Expression || value === null) return value;
  switch (shape.type) {
    case "object":
      return isAttributes(value) ? toWire(shape, value) : value;
    case "list":
      return isList(value) ? value.map((element) => valueToWire(shape.element, element)) : value;
    case "map":
      if (!isAttributes(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, valueToWire(shape.value, entry)]),
      );
    case "alternatives": {
      const option = optionSet(shape, value);
      return option === undefined ? value : valueToWire(option.shape, option.value);
    }
    default:
      return value;
  }
}

/** The one of several types whose wrapper is set, if just one is. */
export function optionSet(
  { options }: AlternativesShape,
  value: Value,
): { readonly name: string; readonly shape: Shape; readonly value: Value } | undefined {
  if (!isAttributes(value)) return undefined;
  const set = options.flatMap((option) => {
    const wrapped = value[option.name] ?? null;
    return wrapped === null ? [] : [{ ...option, value: wrapped }];
  });
  return set.length === 1 ? set[0] : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Where in Terraform a place on the wire is; it ends where the contract does. */
export function terraformPath(
  shape: ObjectShape,
  path: AttributePath,
  attributes: Attributes,
): AttributePath {
  const steps: (string | number)[] = [];
  let at: Shape | undefined = shape;
  let value: Value | undefined = attributes;
  const unwrap = () => {
    while (at?.type === "alternatives") {
      const option = optionSet(at, value ?? null);
      if (option === undefined) return;
      steps.push(option.name);
      ({ shape: at, value } = option);
    }
  };
  for (const step of path) {
    unwrap();
    const next = enter(at, step);
    if (next === undefined) break;
    steps.push(next.step);
    at = next.shape;
    value = memberOf(value, next.step);
  }
  unwrap();
  return steps;
}

function enter(
  shape: Shape | undefined,
  step: string | number,
): { readonly step: string | number; readonly shape: Shape } | undefined {
  switch (shape?.type) {
    case "object": {
      const field = shape.fields.find(({ name }) => name === step);
      return field && { step: terraformName(field), shape: field.shape };
    }
    case "list":
      return { step, shape: shape.element };
    case "map":
      return { step, shape: shape.value };
    default:
      return undefined;
  }
}

function memberOf(value: Value | undefined, step: string | number): Value | undefined {
  if (isList(value)) return typeof step === "number" ? value[step] : undefined;
  return isAttributes(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
