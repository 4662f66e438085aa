import type { PlanModifier } from "../../plugin/schema/schema";
import { isList, isUnknown, type Value } from "../../plugin/values/value";

/**
 * `skip_creating_initial_policies` unset is sent as `["*"]`, and so the server shows it. The official provider
 * plans `[]` for it, and takes the difference for a change, for ever. Here both are one thing while the
 * configuration says nothing, and each keeps the spelling that the state has.
 */
export const initialPolicies = "skip_creating_initial_policies";

export function keepUnsetInitialPolicies(): PlanModifier {
  return {
    name: "keepUnsetInitialPolicies",
    modify: ({ config, prior }) =>
      !isUnknown(config) && isNone(config) && isAll(prior) ? { planned: prior } : {},
  };
}

/** What state says of the policies that the server shows. */
export function readInitialPolicies(shown: Value, prior: Value): Value {
  return isAll(shown) && isList(prior) && isNone(prior) ? prior : shown;
}

function isNone(value: Value): boolean {
  return value === null || (isList(value) && value.length === 0);
}

function isAll(value: Value): boolean {
  return isList(value) && value.length === 1 && value[0] === "*";
}
