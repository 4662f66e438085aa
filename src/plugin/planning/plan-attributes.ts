import type { Diagnostic } from "../diagnostic";
import { isComputed } from "../schema/attribute-facets";
import { impliedType } from "../schema/implied-type";
import type { Schema } from "../schema/schema";
import { equalValues } from "../values/equal";
import type { Path } from "../values/path";
import { unknown, type Value, type ValueRecord } from "../values/value";
import { attributesWith } from "./attributes-with";
import { PlanDraft } from "./plan-draft";
import { runPlanModifiers } from "./run-plan-modifiers";

export interface PlanInput {
  readonly config: ValueRecord;
  /** Null on create. */
  readonly prior: ValueRecord | null;
  /** What Terraform proposes: the configuration, with the prior value of computed attributes it leaves null. */
  readonly proposed: ValueRecord;
}

export interface AttributePlan {
  readonly planned: ValueRecord;
  readonly requiresReplace: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was made unknown only because something else changed; see {@link settleUnchanged}. */
  readonly madeUnknown: readonly MadeUnknown[];
}

export interface MadeUnknown {
  readonly path: Path;
  readonly prior: Value;
}

/**
 * Plans what the schema alone decides: defaults; then, if anything changes, unknown for each computed
 * attribute that the configuration leaves null; then the plan modifiers, from the outside in.
 */
export function planAttributes(schema: Schema, input: PlanInput): AttributePlan {
  const draft = new PlanDraft(input.proposed, input.config, input.prior);
  applyDefaults(schema, draft);
  const changed =
    input.prior === null || !equalValues(draft.planned, input.prior, impliedType(schema.attributes));
  const madeUnknown = changed ? makeComputedUnknown(schema, draft) : [];
  const { requiresReplace, diagnostics } = runPlanModifiers(schema, draft, input);
  return { planned: draft.planned, requiresReplace, diagnostics, madeUnknown };
}

function applyDefaults(schema: Schema, draft: PlanDraft): void {
  draft.visit(attributesWith("default", schema.attributes), (visited) => {
    const { attribute, config } = visited;
    if (config !== null || attribute.default === undefined) return config !== null;
    visited.plan(attribute.default);
    return false;
  });
}

function makeComputedUnknown(schema: Schema, draft: PlanDraft): MadeUnknown[] {
  const made: MadeUnknown[] = [];
  draft.visit(schema.attributes, (visited) => {
    const { attribute, config, prior } = visited;
    if (config !== null) return true;
    if (!isComputed(attribute) || attribute.default !== undefined) return false;
    made.push({ path: visited.path, prior });
    visited.plan(unknown);
    return false;
  });
  return made;
}
