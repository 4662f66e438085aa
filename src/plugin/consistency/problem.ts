import { isSensitive } from "../schema/attribute-facets";
import type { Schema } from "../schema/schema";
import { renderPath, type Path } from "../values/path";
import { renderValue } from "../values/render-value";
import type { Value } from "../values/value";

/**
 * The rules by which Terraform judges a provider's answers: P on plans, A on applied objects, R on read
 * ones. Breaking one is a defect of the provider that its users meet as "Provider produced …".
 */
export type Rule = "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P8" | "P10" | "A1" | "A2" | "A4" | "R2";

export interface ConsistencyProblem {
  readonly rule: Rule;
  readonly path: Path;
  /** What is wrong, after the path: `is planned as "b", but the configuration says "a"`. */
  readonly problem: string;
}

export function renderConsistencyProblem({ rule, path, problem }: ConsistencyProblem): string {
  return `${path.length === 0 ? "the whole object" : renderPath(path)} ${problem} (rule ${rule})`;
}

/** Shows a value in a problem, unless the schema calls it sensitive. */
export function showValue(schema: Schema, path: Path, value: Value): string {
  return isSensitive(schema.attributes, path) ? "(sensitive value)" : renderValue(value);
}
