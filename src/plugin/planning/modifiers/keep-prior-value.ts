import type { PlanModifier } from "../../schema/schema";
import { isUnknown } from "../../values/value";

/**
 * Plans the value that the object has, even null, instead of "known after apply": for what an update does
 * not change. In an element that is new nothing has been seen yet, so it stays unknown there.
 */
export function keepPriorValue(): PlanModifier {
  return {
    name: "keepPriorValue",
    modify: ({ config, prior, planned, isNew, resource }) => {
      if (!isUnknown(planned) || isUnknown(config) || isNew || resource.prior === null) return {};
      if (Object.values(resource.prior).every((value) => value === null)) return {};
      return { planned: prior };
    },
  };
}
