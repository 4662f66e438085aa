import type { Validator } from "../../schema/schema";
import { isTerraformNumber } from "../../values/number";
import type { Value } from "../../values/value";
import { problems, renderBounds } from "../problems";

/** Demands a whole number within bounds, both included. Null passes. */
export function integerBetween(least: number, most: number): Validator {
  return {
    name: "integerBetween",
    validate: ({ path, value }) =>
      isTerraformNumber(value) && !isIntegerBetween(value, least, most)
        ? [problems.outOfRange(path, renderBounds(least, most))]
        : [],
  };
}

function isIntegerBetween(value: Value, least: number, most: number): boolean {
  if (typeof value === "bigint") return value >= least && value <= most;
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
