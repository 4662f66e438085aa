import type { PlanCheck } from "./plan-check";

/** An apply would change nothing. Drift that the configuration does not contradict is no change. */
export function changesNothing(): PlanCheck {
  return {
    differences: (plan) => (plan.isEmpty ? [] : ["the plan was expected to change nothing, but it does"]),
    contradictions: (plan) =>
      plan.isEmpty ? ["the plan was expected to change something, but it is empty"] : [],
  };
}
