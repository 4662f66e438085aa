import type { PlanModifier } from "../../schema/schema";
import { isList } from "../../values/value";

/**
 * Plans a list as empty when the configuration no longer has it: for an optional and computed list whose
 * elements only a configuration can give. Kept from the prior state, it could never be removed.
 */
export function emptyWhenRemoved(): PlanModifier {
  return {
    name: "emptyWhenRemoved",
    modify: ({ config, prior }) =>
      config === null && isList(prior) && prior.length > 0 ? { planned: [] } : {},
  };
}
