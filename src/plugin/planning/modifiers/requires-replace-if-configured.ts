import type { PlanModifier } from "../../schema/schema";
import { sameValue } from "./same-value";

/** Replaces the object when the configuration sets the attribute and the plan differs from what is there. */
export function requiresReplaceIfConfigured(): PlanModifier {
  return {
    name: "requiresReplaceIfConfigured",
    modify: ({ config, prior, planned, resource }) => ({
      requiresReplace: resource.prior !== null && config !== null && !sameValue(prior, planned),
    }),
  };
}
