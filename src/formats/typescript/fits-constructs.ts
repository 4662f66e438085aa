import { chooseAlternative, type Shape } from "../../model";
import { membersOfShape } from "../members";
import { optionSet, valueToWire } from "../to-wire";
import { Expression, isAttributes, isList, type Value } from "../value";

/**
 * Whether the L2 constructs take a value: they tell by a value itself which of several types it is, and take tokens
 * for leaves, and for maps and lists of text.
 */
export function fitsConstructs(value: Value, shape: Shape | undefined): boolean {
  if (value === null || shape === undefined) return value === null;
  if (value instanceof Expression) return takesToken(shape);
  switch (shape.type) {
    case "object":
    case "map":
      // The constructs have no member for what can have none itself, such as `random` of a load balancer.
      if (!isAttributes(value) || (shape.type === "object" && shape.fields.length === 0)) return false;
      return membersOfShape(shape, value).every(
        (member) =>
          // This one property has a type that no token has.
          !(member.name === "disabled" && member.value instanceof Expression) &&
          fitsConstructs(member.value, member.shape),
      );
    case "list":
      return isList(value) && value.every((element) => fitsConstructs(element, shape.element));
    case "alternatives": {
      const option = optionSet(shape, value);
      if (option === undefined || !fitsConstructs(option.value, option.shape)) return false;
      // What a token will be is told by its own type.
      if (option.value instanceof Expression) return true;
      return chooseAlternative(shape, valueToWire(option.shape, option.value))?.name === option.name;
    }
    default:
      return typeof value !== "object";
  }
}

function takesToken(shape: Shape): boolean {
  switch (shape.type) {
    case "object":
    case "alternatives":
      return false;
    case "map":
      return shape.value.type === "string";
    case "list":
      return shape.element.type === "string";
    default:
      return true;
  }
}
