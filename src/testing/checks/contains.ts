import { type ActionOptions } from "./acts-on";
import type { PlanCheck } from "./plan-check";
import { noneMatches, renderSelector, type ResourceSelector, selectChanges } from "./resource-selector";

/**
 * After the apply there is such a resource, or as many as `count` says (0: none), changed or not. Data sources
 * count where the plan reads them.
 */
export function contains(selector: ResourceSelector, { count }: ActionOptions = {}): PlanCheck {
  const told = renderSelector(selector);
  return {
    differences: (plan) => {
      const found = addressesAfter(plan, selector);
      if (count === undefined)
        return found.length > 0 ? [] : [noneMatches({ changes: plan.changes }, selector)];
      if (found.length === count) return [];
      const which = found.length === 0 ? "none" : `${found.length}: ${found.slice(0, 10).join(", ")}`;
      return [`${told}: ${count} expected after the apply, but there is ${which}`];
    },
    contradictions: (plan) => {
      const found = addressesAfter(plan, selector);
      if (count === undefined) return found.map((address) => `${address}: was not expected after the apply`);
      return found.length === count ? [`${told}: anything but ${count} was expected after the apply`] : [];
    },
  };
}

function addressesAfter(
  { changes }: { readonly changes: Parameters<typeof selectChanges>[0] },
  selector: ResourceSelector,
): readonly string[] {
  return selectChanges(changes, selector)
    .filter(({ action }) => action !== "delete" && action !== "forget")
    .map(({ address }) => address);
}
