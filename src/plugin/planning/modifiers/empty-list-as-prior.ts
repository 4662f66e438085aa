import type { PlanModifier } from "../../schema/schema";
import { isList, isRecord, type Value } from "../../values/value";

/**
 * Plans what the state says of a collection that is not configured and has no element in plan or state, so
 * that null and empty are no difference. Unknown counts as without elements; on create it therefore plans null.
 */
export function emptyListAsPrior(): PlanModifier {
  return {
    name: "emptyListAsPrior",
    modify: ({ config, prior, planned }) =>
      config === null && hasNoElements(planned) && hasNoElements(prior) ? { planned: prior } : {},
  };
}

function hasNoElements(value: Value): boolean {
  if (isList(value)) return value.length === 0;
  return !isRecord(value) || Object.keys(value).length === 0;
}
