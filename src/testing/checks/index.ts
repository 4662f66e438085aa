/** Claims about plans, for any test runner. */
export {
  type ActionOptions,
  creates,
  deletes,
  forgets,
  leavesAlone,
  replaces,
  type ReplaceOptions,
  updates,
} from "./acts-on";
export { assertPlan, PlanAssertionError } from "./assert-plan";
export { changesNothing } from "./changes-nothing";
export { changesOnly, type ExpectedChange } from "./changes-only";
export { contains } from "./contains";
export { drifted } from "./drifted";
export {
  type AsymmetricMatcher,
  type ExpectedValue,
  known,
  knownAfterApply,
  sensitive,
  unchanged,
} from "./expected-value";
export { type ActionCounts, hasActions } from "./has-actions";
export { hasAttributes } from "./has-attributes";
export { hasOutputs } from "./has-outputs";
export { not, type PlanCheck } from "./plan-check";
export type { ResourceSelector } from "./resource-selector";
export type { ServiceSelector } from "./find-service";
export { type ExpectedFindings, type FindingOptions, hasFindings, hasNoFindings } from "./has-findings";
export { type ExpectedReach, reaches } from "./reaches";
export { resolves } from "./resolves";
export { type ExpectedTraffic, sendsTraffic } from "./sends-traffic";
export { type ExpectedBudget, staysWithin } from "./stays-within";
