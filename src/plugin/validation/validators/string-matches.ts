import type { Validator } from "../../schema/schema";
import { problems } from "../problems";

/**
 * Demands that a pattern matches somewhere in a string; anchor it to demand the whole. Null passes.
 * @param expectation what the pattern means, after "must be": `a DNS label`
 */
export function stringMatches(pattern: RegExp, expectation: string): Validator {
  // A global or sticky pattern would remember where it stopped.
  const stateless = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  return {
    name: "stringMatches",
    validate: ({ path, value }) =>
      typeof value === "string" && !stateless.test(value) ? [problems.noMatch(path, expectation)] : [],
  };
}
