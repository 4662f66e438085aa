import type { Action, Plan } from "../../plan";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";

const counted = ["create", "update", "replace", "delete", "forget"] as const satisfies readonly Action[];

export type ActionCounts = Readonly<Partial<Record<(typeof counted)[number], number>>>;

/** So many resources are created, updated and so on; of what is left out, there is none. */
export function hasActions(expected: ActionCounts): PlanCheck {
  return contradictedAsWhole(
    (plan) =>
      counted.flatMap((action) => {
        const [wanted, found] = [expected[action] ?? 0, addressesOf(plan, action)];
        if (found.length === wanted) return [];
        const which = found.length === 0 ? "none" : `${found.length}: ${found.slice(0, 10).join(", ")}`;
        return [`${wanted} to ${action} expected, but there is ${which}`];
      }),
    () => `anything but ${JSON.stringify(expected)} was expected`,
  );
}

function addressesOf({ changes }: Plan, action: Action): readonly string[] {
  return changes.filter((change) => change.action === action).map(({ address }) => address);
}
