import type { Validator } from "../../schema/schema";
import { problems } from "../problems";

/** Demands one of the strings given, to the letter. Null passes. */
export function oneOf(allowed: readonly string[]): Validator {
  return {
    name: "oneOf",
    validate: ({ path, value }) =>
      typeof value === "string" && !allowed.includes(value) ? [problems.notOneOf(path, allowed)] : [],
  };
}
