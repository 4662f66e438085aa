import { type Plan, renderPlan } from "../plan";
import { checkChanges, type ExpectedChange } from "./check-changes";

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Matchers for plans, for jest and what is compatible with it.
 *
 * @example
 * expect.extend(planMatchers);
 * expect(await workspace.plan()).toHaveNoChanges();
 * expect(await workspace.plan()).toChangeOnly({ "konnect_mesh_multi_zone_service.redis": ["spec.ports[0].port"] });
 */
export const planMatchers = {
  /** An apply would change nothing. Drift that the configuration does not contradict is no change. */
  toHaveNoChanges(plan: Plan): MatcherResult {
    return {
      pass: plan.isEmpty,
      message: () =>
        plan.isEmpty
          ? "Expected the plan to change something, but it is empty."
          : `Expected the plan to change nothing, but it is:\n\n${renderPlan(plan)}`,
    };
  },

  /**
   * Exactly these resources change, and in them exactly these attributes. A path stands for itself and all
   * below it. What is known only after the apply and is no part of the configuration is not compared.
   */
  toChangeOnly(plan: Plan, expected: Readonly<Record<string, ExpectedChange>>): MatcherResult {
    const differences = checkChanges(plan, expected);
    return {
      pass: differences.length === 0,
      message: () =>
        differences.length === 0
          ? `Expected the plan to change something else than ${Object.keys(expected).join(", ")}.`
          : [
              "The plan does not change just what was expected:",
              ...differences.map((difference) => `  - ${difference}`),
              "",
              renderPlan(plan),
            ].join("\n"),
    };
  },
};

declare global {
  // Jest's types are extended by merging into its namespace; there is no other way.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // The type parameters must be those of @types/jest, used or not.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
    interface Matchers<R, T = {}> {
      toHaveNoChanges(): R;
      toChangeOnly(expected: Readonly<Record<string, ExpectedChange>>): R;
    }
  }
}
