import { type Action, type AttributeChange, type Change, isConsequence, type Plan } from "../../plan";
import { isAtOrBelow } from "./acts-on";
import { suggestion } from "./nearest";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";

/**
 * What a resource's change is expected to be: the paths that an update in place changes, an action with
 * whatever attributes, or both.
 */
export type ExpectedChange =
  readonly string[] | Action | { readonly action: Action; readonly paths: readonly string[] };

/**
 * Exactly these resources change, and in them exactly these attributes. A path stands for itself and all below
 * it. What is known only after the apply and is no part of the configuration is not compared.
 * @param expected by address
 */
export function changesOnly(expected: Readonly<Record<string, ExpectedChange>>): PlanCheck {
  return contradictedAsWhole(
    (plan) => checkChanges(plan, expected),
    () => `something else was expected to change than ${Object.keys(expected).join(", ") || "nothing"}`,
  );
}

function checkChanges(plan: Plan, expected: Readonly<Record<string, ExpectedChange>>): readonly string[] {
  const changes = plan.changes.filter(({ action }) => action !== "no-op" && action !== "read");
  const unexpected = changes
    .filter(({ address }) => !Object.hasOwn(expected, address))
    .map(({ address, action }) => `${address}: ${action} was not expected`);
  const differing = Object.entries(expected).flatMap(([address, expectation]) => {
    const change = changes.find((change) => change.address === address);
    if (change === undefined) {
      const hint = suggestion(
        address,
        changes.map((change) => change.address),
      );
      return [`${address}: a change was expected, but there is none${hint}`];
    }
    return checkChange(change, expectation);
  });
  return [...unexpected, ...differing];
}

function checkChange(change: Change, expectation: ExpectedChange): readonly string[] {
  const { action, paths } = normalize(expectation);
  if (change.action !== action) {
    return [`${change.address}: ${action} was expected, but it is ${change.action}`];
  }
  if (paths === undefined) return [];
  const attributes = change.attributes.filter((attribute) => !isConsequence(attribute));
  const covers = (path: string, attribute: AttributeChange) => isAtOrBelow(attribute.path, path);
  const near = (path: string) =>
    suggestion(
      path,
      attributes.map((attribute) => attribute.path),
    );
  return [
    ...attributes
      .filter((attribute) => !paths.some((path) => covers(path, attribute)))
      .map(({ path }) => `${change.address}: ${path} changes, which was not expected`),
    ...paths
      .filter((path) => !change.attributes.some((attribute) => covers(path, attribute)))
      .map((path) => `${change.address}: ${path} was expected to change, but does not${near(path)}`),
  ];
}

function normalize(expectation: ExpectedChange): {
  readonly action: Action;
  readonly paths?: readonly string[];
} {
  if (typeof expectation === "string") return { action: expectation };
  return "action" in expectation ? expectation : { action: "update", paths: expectation };
}
