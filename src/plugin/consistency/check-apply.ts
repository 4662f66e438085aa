import type { Schema } from "../schema/schema";
import type { ValueRecord } from "../values/value";
import { checkCompletion } from "./check-completion";
import { checkKnown } from "./check-known";
import type { ConsistencyProblem } from "./problem";

/** Judges an applied object by its plan, as Terraform does: rules A1, A2 and A4. */
export function checkApply(
  schema: Schema,
  planned: ValueRecord | null,
  applied: ValueRecord | null,
): ConsistencyProblem[] {
  if (planned === null || applied === null) {
    if (planned === applied) return [];
    const problem =
      applied === null ? "was planned, but is now absent" : "was to be deleted, but is still there";
    return [{ rule: "A1", path: [], problem }];
  }
  const unknowns = checkKnown(schema, applied, "A4");
  return [...checkCompletion(schema, planned, applied, "A2"), ...unknowns];
}
