import type { Validator } from "../../schema/schema";
import { problems } from "../problems";

/** Demands a value, for an attribute that its schema calls optional. */
export function notNull(): Validator {
  return {
    name: "notNull",
    validate: ({ path, value }) => (value === null ? [problems.missingValue(path)] : []),
  };
}
