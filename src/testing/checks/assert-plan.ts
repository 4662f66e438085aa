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
    claim: Pick<PlanCheck, "showsWorld"> = {},
  ) {
    super(renderFailure(plan, problems, claim));
  }
}

/**
 * Holds a plan to claims, in any test runner.
 * @throws PlanAssertionError naming everything that differs
 * @example assertPlan(plan, updates("redis"), not(replaces("konnect_mesh")), hasOutputs({ kri: unchanged }));
 */
export function assertPlan(plan: Plan, ...checks: readonly PlanCheck[]): void {
  const failed = checks
    .map((check) => ({ check, problems: check.differences(plan) }))
    .filter(({ problems }) => problems.length > 0);
  if (failed.length === 0) return;
  const showsWorld = failed.some(({ check }) => check.showsWorld === true);
  const problems = failed.flatMap((one) => one.problems);
  throw new PlanAssertionError(problems, plan, { showsWorld });
}
