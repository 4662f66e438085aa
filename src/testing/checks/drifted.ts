import { isAtOrBelow } from "./acts-on";
import { suggestion } from "./nearest";
import type { PlanCheck } from "./plan-check";
import { noneMatches, type ResourceSelector, selectChanges } from "./resource-selector";

/**
 * What is meant was changed or removed outside of Terraform since the last apply.
 * @param paths each of which is among what changed, itself or below it. @default whatever changed
 */
export function drifted(selector: ResourceSelector, paths: readonly string[] = []): PlanCheck {
  return {
    differences: ({ drift }) => {
      const meant = selectChanges(drift, selector);
      if (drift.length === 0) return ["a drift was expected, but nothing changed outside of Terraform"];
      if (meant.length === 0) return [`in the drift: ${noneMatches({ changes: drift }, selector)}`];
      return meant.flatMap(({ address, attributes }) => {
        const changed = attributes.map(({ path }) => path);
        return paths
          .filter((path) => !changed.some((one) => isAtOrBelow(one, path)))
          .map((path) => `${address}: ${path} was expected to have drifted${suggestion(path, changed)}`);
      });
    },
    contradictions: ({ drift }) =>
      selectChanges(drift, selector).flatMap(({ address, attributes }) => {
        const changed = attributes.map(({ path }) => path);
        if (paths.length === 0) return [`${address}: a drift was not expected`];
        return paths
          .filter((path) => changed.some((one) => isAtOrBelow(one, path)))
          .map((path) => `${address}: ${path} was not expected to have drifted`);
      }),
  };
}
