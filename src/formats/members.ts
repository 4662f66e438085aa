import { type ObjectShape, type Shape, terraformName } from "../model";
import type { AttributePath } from "./resource";
import type { Attributes, Value } from "./value";

/** One attribute that is set. */
export interface Member {
  readonly name: string;
  readonly value: Value;
  /** What the contract says of it; undefined for what it does not know. */
  readonly shape: Shape | undefined;
}

/** The attributes that are set, in the contract's order. */
export function membersOf(shape: ObjectShape, attributes: Attributes): readonly Member[] {
  return shape.fields.flatMap((field) => {
    const name = terraformName(field);
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return value === undefined || value === null ? [] : [{ name, value, shape: field.shape }];
  });
}

/** Likewise of whatever has named members in Terraform: an object, a map, one of several types in its wrapper. */
export function membersOfShape(shape: Shape | undefined, attributes: Attributes): readonly Member[] {
  switch (shape?.type) {
    case "object":
      return membersOf(shape, attributes);
    case "alternatives":
      return shape.options.flatMap((option) => {
        const value = Object.hasOwn(attributes, option.name) ? attributes[option.name] : undefined;
        return value === undefined || value === null
          ? []
          : [{ name: option.name, value, shape: option.shape }];
      });
    default:
      return Object.entries(attributes).map(([name, value]) => ({
        name,
        value,
        shape: shape?.type === "map" ? shape.value : undefined,
      }));
  }
}

/** Whether names are the user's own, not the contract's. */
export function hasFreeNames(shape: Shape | undefined): boolean {
  return shape === undefined || shape.type === "map";
}

export function elementShape(shape: Shape | undefined): Shape | undefined {
  return shape?.type === "list" ? shape.element : undefined;
}

/** What the contract says of a place in an object; undefined where it knows none. */
export function shapeAt(shape: Shape, path: AttributePath): Shape | undefined {
  return path.reduce<Shape | undefined>(
    (at, step) =>
      at?.type === "object"
        ? at.fields.find((field) => terraformName(field) === step)?.shape
        : elementShape(at),
    shape,
  );
}
