import type { Plan } from "../../plan";

/**
 * A claim about a plan, for any test runner. Both ways are sentences, so that a failure can say what is wrong:
 * where a claim is about several resources, its opposite is that it holds for none of them.
 */
export interface PlanCheck {
  /** What the plan does otherwise than claimed; none where the claim holds. */
  readonly differences: (plan: Plan) => readonly string[];
  /** What the plan does as claimed, though it must not; none where the opposite of the claim holds. */
  readonly contradictions: (plan: Plan) => readonly string[];
  /** The claim is about the plan's world: a failure shows what the plan does there. @default false */
  readonly showsWorld?: boolean;
}

/**
 * The opposite of a claim.
 * @example assertPlan(plan, not(deletes("konnect_mesh")));
 */
export function not({ differences, contradictions, ...claim }: PlanCheck): PlanCheck {
  return { ...claim, differences: contradictions, contradictions: differences };
}

/** Where a claim has no finer opposite than its being true. */
export function contradictedAsWhole(
  differences: PlanCheck["differences"],
  contradiction: (plan: Plan) => string,
  claim: Pick<PlanCheck, "showsWorld"> = {},
): PlanCheck {
  return {
    ...claim,
    differences,
    contradictions: (plan) => (differences(plan).length === 0 ? [contradiction(plan)] : []),
  };
}
