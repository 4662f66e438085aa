import type { DrivenPlan } from "../../../src/plugin/testing";
import { isList, isRecord, isUnknown, type Value } from "../../../src/plugin/values/value";

const steps: Readonly<Record<DrivenPlan["action"], readonly string[]>> = {
  create: ["create"],
  update: ["update"],
  replace: ["delete", "create"],
  delete: ["delete"],
  "no-op": ["no-op"],
};

/** A resource that a provider planned, by its name in the configuration. */
export interface PlannedResource {
  readonly type: string;
  readonly name: string;
  readonly plan: DrivenPlan;
}

/** What `show -json` prints of a plan: what the provider answered, with unknown values in a tree of their own. */
export function planJsonOf(resources: readonly PlannedResource[]): object {
  return {
    format_version: "1.2",
    resource_changes: resources.map(({ type, name, plan }) => ({
      address: `${type}.${name}`,
      mode: "managed",
      type,
      name,
      change: {
        actions: steps[plan.action],
        before: known(plan.prior),
        after: known(plan.planned),
        after_unknown: unknownsOf(plan.planned),
      },
    })),
    configuration: {
      root_module: {
        resources: resources.flatMap(({ type, name, plan }) =>
          plan.config === null
            ? []
            : [
                {
                  type,
                  name,
                  expressions: Object.fromEntries(
                    Object.entries(plan.config).filter(([, value]) => value !== null),
                  ),
                },
              ],
        ),
      },
    },
  };
}

function known(value: Value): unknown {
  if (isUnknown(value)) return null;
  if (isList(value)) return value.map(known);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, known(one)]));
  return value;
}

function unknownsOf(value: Value): unknown {
  if (isUnknown(value)) return true;
  if (isList(value)) return value.map(unknownsOf);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unknownsOf(one)]));
  return false;
}
