import type { PlanModifier } from "../../plugin/schema/schema";
import { sameJson } from "../wire/same-json";

/**
 * Plans the spelling that the state has when the configuration holds the same JSON: spaces and the order of
 * members are no change. Terraform allows a plan to keep a prior value that is equivalent.
 */
export function keepEqualJson(): PlanModifier {
  return {
    name: "keepEqualJson",
    modify: ({ config, prior, planned }) => {
      if (typeof config !== "string" || typeof planned !== "string" || typeof prior !== "string") return {};
      return isSame(planned, prior) ? { planned: prior } : {};
    },
  };
}

function isSame(text: string, other: string): boolean {
  try {
    return sameJson(text, JSON.parse(other));
  } catch {
    return false;
  }
}
