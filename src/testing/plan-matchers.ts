import type { Plan } from "../plan";
import {
  type ActionCounts,
  type ActionOptions,
  changesNothing,
  changesOnly,
  contains,
  creates,
  deletes,
  drifted,
  type ExpectedBudget,
  type ExpectedChange,
  type ExpectedFindings,
  type ExpectedReach,
  type ExpectedTraffic,
  type ExpectedValue,
  type FindingOptions,
  forgets,
  hasActions,
  hasAttributes,
  hasFindings,
  hasNoFindings,
  hasOutputs,
  leavesAlone,
  type PlanCheck,
  reaches,
  replaces,
  type ReplaceOptions,
  resolves,
  type ResourceSelector,
  sendsTraffic,
  type ServiceSelector,
  staysWithin,
  updates,
} from "./checks";
import { renderFailure } from "./checks/render-failure";
import { type Plannable, settles } from "./settles";

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What jest and vitest call a matcher on. */
interface MatcherContext {
  readonly isNot?: boolean;
}

type PlanMatcher<Args extends readonly unknown[]> = (
  this: MatcherContext,
  plan: Plan,
  ...args: Args
) => MatcherResult;

/** A claim as a matcher; under `not`, what fails is what contradicts the opposite of the claim. */
function matcherOf<Args extends readonly unknown[]>(check: (...args: Args) => PlanCheck): PlanMatcher<Args> {
  return function (plan, ...args) {
    const claim = check(...args);
    const isNot = this.isNot === true;
    const problems = isNot ? claim.contradictions(plan) : claim.differences(plan);
    return { pass: (problems.length === 0) !== isNot, message: () => renderFailure(plan, problems, claim) };
  };
}

/**
 * Matchers for plans, for jest and what is compatible with it. Each is a claim that {@link assertPlan} takes in
 * any other test runner.
 *
 * @example
 * expect.extend(planMatchers);
 * expect(await workspace.plan()).toHaveNoChanges();
 * expect(await workspace.plan()).toChangeOnly({ "konnect_mesh_multi_zone_service.redis": ["spec.ports[0].port"] });
 */
export const planMatchers = {
  toHaveNoChanges: matcherOf(changesNothing),
  toChangeOnly: matcherOf(changesOnly),
  toCreate: matcherOf(creates),
  toUpdate: matcherOf(updates),
  toReplace: matcherOf(replaces),
  toDelete: matcherOf(deletes),
  toForget: matcherOf(forgets),
  toLeaveAlone: matcherOf(leavesAlone),
  toHaveActions: matcherOf(hasActions),
  toHaveResource: matcherOf(contains),
  toHaveAttributes: matcherOf(hasAttributes),
  toHaveOutputs: matcherOf(hasOutputs),
  toHaveDrifted: matcherOf(drifted),
  toReach: matcherOf(reaches),
  toResolveAs: matcherOf(resolves),
  toSendTraffic: matcherOf(sendsTraffic),
  toHaveFindings: matcherOf(hasFindings),
  toHaveNoFindings: matcherOf(hasNoFindings),
  toStayWithin: matcherOf(staysWithin),

  /** Of a workspace: applied now, it has nothing left to plan. */
  async toSettle(this: MatcherContext, workspace: Plannable): Promise<MatcherResult> {
    const { plan, problems } = await settles(workspace);
    return {
      pass: problems.length === 0,
      message: () =>
        problems.length === 0
          ? "The second plan was expected to change something, but it is empty."
          : renderFailure(plan, problems),
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
      /** An apply would change nothing. Drift that the configuration does not contradict is no change. */
      toHaveNoChanges(): R;
      /** Exactly these resources change, and in them exactly these attributes. */
      toChangeOnly(expected: Readonly<Record<string, ExpectedChange>>): R;
      toCreate(resource: ResourceSelector, options?: ActionOptions): R;
      toUpdate(resource: ResourceSelector, options?: ActionOptions): R;
      toReplace(resource: ResourceSelector, options?: ReplaceOptions): R;
      toDelete(resource: ResourceSelector, options?: ActionOptions): R;
      toForget(resource: ResourceSelector, options?: ActionOptions): R;
      toLeaveAlone(resource: ResourceSelector, options?: ActionOptions): R;
      /** So many resources are created, updated and so on; of what is left out, there is none. */
      toHaveActions(expected: ActionCounts): R;
      /** After the apply there is such a resource, or as many as `count` says. */
      toHaveResource(resource: ResourceSelector, options?: ActionOptions): R;
      toHaveAttributes(resource: ResourceSelector, expected: Readonly<Record<string, ExpectedValue>>): R;
      toHaveOutputs(expected: Readonly<Record<string, ExpectedValue>>): R;
      /** What is meant was changed or removed outside of Terraform. */
      toHaveDrifted(resource: ResourceSelector, paths?: readonly string[]): R;
      /** In the plan's world after the apply, the service matches so many MeshServices, or just these; elsewhere none. */
      toReach(service: ServiceSelector, expected: Readonly<Record<string, ExpectedReach>>): R;
      /** The service has these hostnames and no others, in all zones or in those named. */
      toResolveAs(
        service: ServiceSelector,
        expected: readonly string[] | Readonly<Record<string, readonly string[]>>,
      ): R;
      /** Traffic of clients goes to these zones, in these shares. */
      toSendTraffic(service: ServiceSelector, expected: ExpectedTraffic): R;
      /** The plan has just these findings; of a code that is left out, none. */
      toHaveFindings(expected: ExpectedFindings): R;
      /** None at all, or none of a severity and worse, or none of some codes. */
      toHaveNoFindings(options?: FindingOptions): R;
      /** The plan would not fail a build with this budget. */
      toStayWithin(budget: ExpectedBudget): R;
      /** Of a workspace: applied now, it has nothing left to plan. */
      toSettle(): Promise<R>;
    }
  }
}
