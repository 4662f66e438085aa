import type { Plan } from "../../plan";
import type { PlanCheck } from "./plan-check";
import { renderFailure } from "./render-failure";

/** A plan is not what a test expects of it; the message says what differs, and shows the plan. */
export class PlanAssertionError extends Error {
  override readonly name = "PlanAssertionError";

  constructor(
    /** What differs, one sentence each. */
    readonly problems: readonly string[],
    plan: Plan,
  ) {
    super(renderFailure(plan, problems));
  }
}

/**
 * Holds a plan to claims, in any test runner.
 * @throws PlanAssertionError naming everything that differs
 * @example assertPlan(plan, updates("redis"), not(replaces("konnect_mesh")), hasOutputs({ kri: unchanged }));
 */
export function assertPlan(plan: Plan, ...checks: readonly PlanCheck[]): void {
  const problems = checks.flatMap((check) => check.differences(plan));
  if (problems.length > 0) throw new PlanAssertionError(problems, plan);
}
