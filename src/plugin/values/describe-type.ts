import type { Type } from "./type";

/** A type in the words of a diagnostic: `a list of string`. */
export function describeType(type: Type): string {
  if (typeof type === "string") return type === "bool" ? "true or false" : `a ${type}`;
  switch (type[0]) {
    case "object":
      return "an object";
    case "tuple":
      return "a tuple";
    default:
      return `a ${type[0]} of ${elementWord(type[1])}`;
  }
}

function elementWord(type: Type): string {
  return typeof type === "string" ? type : `${type[0]}s`;
}
