import type { Action, Change } from "../../plan";
import { suggestion } from "./nearest";
import type { PlanCheck } from "./plan-check";
import { noneMatches, renderSelector, type ResourceSelector, selectChanges } from "./resource-selector";

export interface ActionOptions {
  /** How many of the resources meant suffer the action. @default all of them, and at least one */
  readonly count?: number;
}

export interface ReplaceOptions extends ActionOptions {
  /** The attributes that force it: all of these paths, each standing for itself and what is below it. */
  readonly because?: readonly string[];
}

/** What is meant is created. */
export function creates(selector: ResourceSelector, options?: ActionOptions): PlanCheck {
  return actsOn("create", selector, options);
}

/** What is meant is updated in place. */
export function updates(selector: ResourceSelector, options?: ActionOptions): PlanCheck {
  return actsOn("update", selector, options);
}

/** What is meant is destroyed, and nothing takes its place. */
export function deletes(selector: ResourceSelector, options?: ActionOptions): PlanCheck {
  return actsOn("delete", selector, options);
}

/** What is meant leaves the state, and the object stays. */
export function forgets(selector: ResourceSelector, options?: ActionOptions): PlanCheck {
  return actsOn("forget", selector, options);
}

/** What is meant is in the plan, and stays as it is. */
export function leavesAlone(selector: ResourceSelector, options?: ActionOptions): PlanCheck {
  return actsOn("no-op", selector, options);
}

/** What is meant is destroyed and created anew, in whichever order. */
export function replaces(selector: ResourceSelector, options: ReplaceOptions = {}): PlanCheck {
  const { differences, contradictions } = actsOn("replace", selector, options);
  const { because = [] } = options;
  return {
    differences: (plan) => [
      ...differences(plan),
      ...selectChanges(plan.changes, selector)
        .filter(({ action }) => action === "replace")
        .flatMap((change) => because.flatMap((path) => reasonMissing(change, path))),
    ],
    contradictions,
  };
}

function actsOn(action: Action, selector: ResourceSelector, { count }: ActionOptions = {}): PlanCheck {
  return {
    differences: (plan) => {
      const meant = selectChanges(plan.changes, selector);
      const acted = meant.filter((change) => change.action === action);
      if (count !== undefined) {
        if (acted.length === count) return [];
        const hint = meant.length === 0 ? [noneMatches(plan, selector)] : [];
        const wanted = `${renderSelector(selector)}: ${count} to ${words[action]} expected`;
        return [`${wanted}, but there are ${acted.length}`, ...hint];
      }
      if (meant.length === 0) return [noneMatches(plan, selector)];
      return meant
        .filter((change) => change.action !== action)
        .map(
          (change) => `${change.address}: ${words[action]} was expected, but it is ${words[change.action]}`,
        );
    },
    contradictions: (plan) => {
      const acted = selectChanges(plan.changes, selector).filter((change) => change.action === action);
      if (count !== undefined) {
        if (acted.length !== count) return [];
        return [`${renderSelector(selector)}: anything but ${count} to ${words[action]} was expected`];
      }
      return acted.map(({ address }) => `${address}: ${words[action]} was not expected`);
    },
  };
}

function reasonMissing(change: Change, path: string): readonly string[] {
  const forcing = change.attributes
    .filter(({ forcesReplacement }) => forcesReplacement)
    .map((attribute) => attribute.path);
  if (forcing.some((found) => isAtOrBelow(found, path))) return [];
  const because = forcing.length === 0 ? "no attribute does (-replace or taint)" : forcing.join(", ");
  return [
    `${change.address}: ${path} was expected to force the replacement, but what does is: ${because}${suggestion(path, forcing)}`,
  ];
}

/** Whether a path is another one or lies below it: `spec.ports[0].port` lies below `spec.ports`. */
export function isAtOrBelow(path: string, above: string): boolean {
  return path === above || [".", "["].some((next) => path.startsWith(above + next));
}

const words: Readonly<Record<Action, string>> = {
  create: "create",
  update: "update",
  delete: "delete",
  replace: "replace",
  read: "read",
  forget: "forget",
  "no-op": "no change",
};
