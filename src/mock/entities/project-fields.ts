import { chooseAlternative, type Shape } from "../../model";
import { isObject } from "../json/parse-json";
import { isOnTheWire } from "../schema/server-schema";

/** The fields of a shape and no others, in order, without what is null. Text is made well-formed. */
export function projectBody(shape: Shape, value: unknown, order: readonly string[]): unknown {
  switch (shape.type) {
    case "object": {
      if (!isObject(value)) return value;
      const entries = shape.fields.filter(isOnTheWire).flatMap((field) => {
        const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
        if (given === undefined || given === null) return [];
        if (field.facets.json === true) return [[field.name, keepWhole(given)] as const];
        return [[field.name, projectBody(field.shape, given, order)] as const];
      });
      const rank = ([name]: readonly [string, unknown]) => order.indexOf(name);
      return Object.fromEntries(entries.sort((left, right) => rank(left) - rank(right)));
    }
    case "list":
      return Array.isArray(value)
        ? value.map((element) => projectBody(shape.element, element, order))
        : value;
    case "map": {
      if (!isObject(value)) return value;
      const entries = Object.entries(value).map(
        ([key, entry]) => [wellFormed(key), projectBody(shape.value, entry, order)] as const,
      );
      return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
    }
    case "alternatives": {
      const option = chooseAlternative(shape, value);
      return option === undefined ? keepWhole(value) : projectBody(option.shape, value, order);
    }
    default:
      return typeof value === "string" ? wellFormed(value) : value;
  }
}

/** A value as it is, but for text that no UTF-8 can hold. What lies too deep to be stored is not looked at. */
export function keepWhole(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (depth > 1000) return value;
  if (Array.isArray(value)) return value.map((element) => keepWhole(element, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [wellFormed(name), keepWhole(entry, depth + 1)]),
  );
}

/** Go replaces half a surrogate pair, which no UTF-8 text can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
