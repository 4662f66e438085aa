import type { AttributeChange, Change, PlanValue } from "../../plan";
import { isAtOrBelow } from "./acts-on";
import { type ExpectedValue, isAsymmetric, mismatch, unchanged } from "./expected-value";
import { suggestion } from "./nearest";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";
import { noneMatches, renderSelector, type ResourceSelector, selectChanges } from "./resource-selector";

/**
 * Every resource meant gets these values: a path (`spec.ports[0].port`, `labels["kuma.io/mesh"]`) and what the
 * plan makes of it. A plan tells what changes: of what it creates that is everything, of what it updates the
 * attributes that differ, all others are {@link unchanged}.
 */
export function hasAttributes(
  selector: ResourceSelector,
  expected: Readonly<Record<string, ExpectedValue>>,
): PlanCheck {
  return contradictedAsWhole(
    (plan) => {
      const meant = selectChanges(plan.changes, selector);
      if (meant.length === 0) return [noneMatches(plan, selector)];
      return meant.flatMap((change) =>
        Object.entries(expected).flatMap(([path, value]) => checkAttribute(change, path, value)),
      );
    },
    () => `${renderSelector(selector)}: other values were expected of ${Object.keys(expected).join(", ")}`,
  );
}

function checkAttribute(change: Change, path: string, expected: ExpectedValue): readonly string[] {
  const within = change.attributes.filter((attribute) => isAtOrBelow(attribute.path, path));
  const isUndone = change.action === "delete" || change.action === "forget";
  if (isUndone) return [`${change.address}: ${path} has no planned value, for it is to ${change.action}`];
  const leaf = within.find((attribute) => attribute.path === path);
  if (leaf === undefined && within.length > 0 && expected !== unchanged) {
    return checkBranch(change, path, within, expected);
  }
  // Of what is created, what the plan does not name is not set.
  const notSet = change.action === "create" ? { after: null, unknown: false, sensitive: false } : undefined;
  const planned = leaf ?? within[0] ?? notSet;
  const problem = mismatch(planned, expected);
  if (problem === undefined) return [];
  const hint = suggestion(
    path,
    leaf === undefined ? change.attributes.map((attribute) => attribute.path) : [],
  );
  return [`${change.address}: ${leaf === undefined ? (within[0]?.path ?? path) : path} ${problem}${hint}`];
}

/** A list or an object: only what is created has all of its members in the plan. */
function checkBranch(
  change: Change,
  path: string,
  within: readonly AttributeChange[],
  expected: ExpectedValue,
): readonly string[] {
  const opaque = within.find((attribute) => attribute.unknown || attribute.sensitive);
  const isWord = typeof expected === "symbol";
  if (isWord || change.action !== "create" || opaque !== undefined) {
    const paths = within.map((attribute) => attribute.path).join(", ");
    return [`${change.address}: ${path} is more than one value in the plan: ask for ${paths} instead`];
  }
  const depth = stepsOf(path, within);
  const value = assemble(within, depth);
  const isValue = typeof expected !== "function" && !isAsymmetric(expected);
  const problem = mismatch(
    { after: value, unknown: false, sensitive: false },
    isValue ? withoutNulls(expected) : expected,
  );
  return problem === undefined ? [] : [`${change.address}: ${path} ${problem}`];
}

/** How many steps a path has, counted on an attribute below it. */
function stepsOf(path: string, [first]: readonly AttributeChange[]): number {
  if (first === undefined) return 0;
  const below = first.path.slice(path.length);
  const steps = below.match(/\.\w+|\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g) ?? [];
  return first.steps.length - steps.length;
}

function assemble(leaves: readonly AttributeChange[], depth: number): PlanValue {
  const [first] = leaves;
  const step = first?.steps[depth];
  if (first === undefined || step === undefined) return first?.after ?? null;
  const groups = new Map<string | number, AttributeChange[]>();
  for (const leaf of leaves) {
    const key = leaf.steps[depth];
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), leaf]);
  }
  const members = [...groups].map(([key, group]) => [key, assemble(group, depth + 1)] as const);
  return typeof step === "number" ? members.map(([, value]) => value) : Object.fromEntries(members);
}

/** A plan does not tell `null` from what is not there. */
function withoutNulls(value: PlanValue): PlanValue {
  if (Array.isArray(value)) return value.map((element: PlanValue) => withoutNulls(element));
  if (typeof value !== "object" || value === null) return value;
  const set = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(set.map(([name, member]) => [name, withoutNulls(member)]));
}
