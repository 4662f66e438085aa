import type { Plan } from "../plan";
import { changesNothing, PlanAssertionError } from "./checks";

/** A workspace, as far as settling asks for it. */
export interface Plannable {
  plan(): Promise<Plan>;
  apply(): Promise<Plan>;
}

/** Applies, and says what there is to plan after it: nothing, where apply twice is apply once. */
export async function settles(
  workspace: Plannable,
): Promise<{ readonly plan: Plan; readonly problems: readonly string[] }> {
  await workspace.apply();
  const plan = await workspace.plan();
  const problems = changesNothing().differences(plan);
  return { plan, problems: problems.map((problem) => `after the apply, ${problem}`) };
}

/**
 * Holds a workspace to having nothing left to plan once it is applied.
 * @throws PlanAssertionError
 */
export async function assertSettles(workspace: Plannable): Promise<void> {
  const { plan, problems } = await settles(workspace);
  if (problems.length > 0) throw new PlanAssertionError(problems, plan);
}
