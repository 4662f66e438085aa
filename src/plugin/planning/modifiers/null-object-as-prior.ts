import type { PlanModifier } from "../../schema/schema";
import { isList, isRecord, type Value } from "../../values/value";

/** Plans what the state says of an object that is planned null and whose every value in state is null. */
export function nullObjectAsPrior(): PlanModifier {
  return {
    name: "nullObjectAsPrior",
    modify: ({ prior, planned }) => (planned === null && holdsNothing(prior) ? { planned: prior } : {}),
  };
}

function holdsNothing(value: Value): boolean {
  if (isRecord(value)) return Object.values(value).every(holdsNothing);
  return isList(value) ? value.every(holdsNothing) : value === null;
}
