import type { PlanModifier } from "../../schema/schema";
import { valueAt } from "../../values/at-path";
import { isRecord, isUnknown } from "../../values/value";

/**
 * Plans the value that the object has, even null, instead of "known after apply": for what an update does
 * not change. In an element that is new nothing has been seen yet, so it stays unknown there.
 */
export function keepPriorValue(): PlanModifier {
  return {
    name: "keepPriorValue",
    modify: ({ path, config, prior, planned, resource }) => {
      if (!isUnknown(planned) || isUnknown(config) || resource.prior === null) return {};
      if (Object.values(resource.prior).every((value) => value === null)) return {};
      if (prior === null && !isRecord(valueAt(resource.prior, path.slice(0, -1)))) return {};
      return { planned: prior };
    },
  };
}
