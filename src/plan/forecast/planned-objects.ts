import type { ResourceKind } from "../../model";
import { kindOfType } from "../objects/object-change";
import { type HiddenValue, toWireObject, type WireObject } from "../objects/wire-object";
import { type Change, type Plan, type PlanValue, sensitiveMask } from "../plan";

/** An object of a plan, as the API would be sent it. */
export interface PlannedObject {
  readonly change: Change;
  readonly kind: ResourceKind;
  /** Id of its control plane, {@link unknownControlPlane} where the plan does not tell. */
  readonly controlPlane: string;
  readonly before?: WireObject;
  readonly after?: WireObject;
}

export const unknownControlPlane = "(known after apply)";

/** The plan's objects of the mesh; what belongs to no control plane, or is foreign, is passed over. */
export function plannedObjects(plan: Plan): readonly PlannedObject[] {
  return plan.changes.flatMap((change): PlannedObject[] => {
    const kind = kindOfType(change.type);
    const { object } = change;
    if (kind === undefined || object === undefined || kind.scope === "organization") return [];
    const { before, after, unknown } = object;
    return [
      {
        change,
        kind,
        controlPlane: controlPlaneOf(after ?? before),
        ...(before !== null && { before: toWireObject(kind.shape, before, null) }),
        ...(after !== null && { after: toWireObject(kind.shape, after, unknown) }),
      },
    ];
  });
}

function controlPlaneOf(value: PlanValue): string {
  const id = typeof value === "object" && value !== null && "cp_id" in value ? value.cp_id : null;
  return typeof id === "string" && id !== sensitiveMask ? id : unknownControlPlane;
}

/** What of an object's members under a path a plan does not tell. */
export function hiddenUnder(
  object: WireObject | undefined,
  ...path: readonly string[]
): readonly HiddenValue[] {
  if (object === undefined || object.hidden.length === 0) return none;
  return object.hidden.filter((hidden) =>
    path.every((step, place) => hidden.path[place] === step || hidden.path[place] === undefined),
  );
}

const none: readonly HiddenValue[] = [];
