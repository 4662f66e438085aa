import type { Plan } from "cdktf-konnect-mesh/plan";
import { planMatchers, type Workspace } from "cdktf-konnect-mesh/testing";
import { configuration } from "./configuration";

expect.extend(planMatchers);

/**
 * One step of an acceptance test: applies these resources, and holds the plans after it to be empty, both
 * before a refresh and after it.
 * @returns the plan that was applied
 */
export async function converge(workspace: Workspace, resources: readonly string[]): Promise<Plan> {
  await workspace.write(configuration(resources));
  const applied = await workspace.apply();
  const { stdout } = await workspace.run(["plan", "-refresh=false", "-no-color", "-input=false"]);
  expect(stdout).toContain("No changes.");
  expect(await workspace.plan()).toHaveNoChanges();
  return applied;
}
