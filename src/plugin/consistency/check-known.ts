import { impliedType } from "../schema/implied-type";
import type { Schema } from "../schema/schema";
import type { ValueRecord } from "../values/value";
import { unknownPaths } from "../values/walk";
import type { ConsistencyProblem } from "./problem";

/** Judges whether an object holds no unknown value, as one in state must: rules A4 and R2. */
export function checkKnown(
  schema: Schema,
  state: ValueRecord | null,
  rule: "A4" | "R2",
): ConsistencyProblem[] {
  if (state === null) return [];
  return unknownPaths(state, impliedType(schema.attributes)).map((path) => ({
    rule,
    path,
    problem: "is still unknown, but everything in state must be known",
  }));
}
