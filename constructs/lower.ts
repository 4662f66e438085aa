import { Lazy } from "cdktf";
import { type AlternativesShape, camelCase, chooseAlternative, type Shape } from "../src/model";
import { propertyName } from "./property-names";
import { isUnresolved } from "./unresolved";

/** Tells which of several types a value is, where it knows; what it is made of decides otherwise. */
export type ChooseAlternative = (
  shape: AlternativesShape,
  value: unknown,
) => AlternativesShape["options"][number] | undefined;

/**
 * A value by wire names as the generated binding takes it: by Terraform's names in camelCase, without what is
 * undefined, and each of several possible types in the object that Terraform wraps it in. Tokens stay as they are.
 */
export function lower(shape: Shape, value: unknown, choose: ChooseAlternative = byMembers): unknown {
  switch (shape.type) {
    case "object": {
      if (typeof value !== "object" || value === null || isUnresolved(value)) return value;
      const given = value as Readonly<Record<string, unknown>>;
      return Object.fromEntries(
        shape.fields
          .filter(({ name }) => given[name] !== undefined)
          .map((field) => [propertyName(field), lower(field.shape, given[field.name], choose)]),
      );
    }
    case "list":
      return lowerList(shape.element, value, choose);
    case "map":
      return typeof value === "object" && value !== null && !isUnresolved(value) ? { ...value } : value;
    case "alternatives":
      return lowerAlternative(shape, value, choose);
    default:
      return value;
  }
}

function lowerList(element: Shape, value: unknown, choose: ChooseAlternative): unknown {
  // A binding takes the one element of a list token for an object.
  if (isUnresolved(value)) return element.type === "object" ? Lazy.anyValue({ produce: () => value }) : value;
  return Array.isArray(value) ? value.map((one: unknown) => lower(element, one, choose)) : value;
}

function lowerAlternative(shape: AlternativesShape, value: unknown, choose: ChooseAlternative): unknown {
  const option = choose(shape, value) ?? byMembers(shape, value);
  return option === undefined ? value : { [camelCase(option.name)]: lower(option.shape, value, choose) };
}

/**
 * What a token will be is told by its own type: CDKTF encodes numbers as numbers and texts as texts. One of an object
 * tells nothing, so it has to be what Terraform takes.
 */
function byMembers(
  shape: AlternativesShape,
  value: unknown,
): AlternativesShape["options"][number] | undefined {
  if (!isUnresolved(value)) return chooseAlternative(shape, value);
  if (typeof value === "object") return undefined;
  return shape.options.find(({ shape: { type } }) => (type === "integer" ? "number" : type) === typeof value);
}
