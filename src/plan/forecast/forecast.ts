import { type MeshObject, reconcileWorld, type World, type WorldState, type ZoneView } from "../../mesh";
import type { Profile } from "../../model";
import type { Plan } from "../plan";
import { type GlobalObjects, globalObjects, initialObjects } from "./global-objects";
import type { PlannedObject } from "./planned-objects";

/** All zones before and after an apply. */
export interface Forecast {
  readonly world: World;
  readonly profile: Profile;
  readonly global: GlobalObjects;
  readonly before: ReadonlyMap<string, ZoneView>;
  readonly after: ReadonlyMap<string, ZoneView>;
}

/** Moments of a forecast: what is there, what goes first when something is replaced, what comes. */
const moments = ["2100-01-01T00:00:00Z", "2100-01-01T00:00:05Z", "2100-01-01T00:00:10Z"] as const;

/** Brings a world up to date twice: with what the plan finds, and with what the apply makes of it. */
export function forecast(
  world: World,
  planned: readonly PlannedObject[],
  plan: Plan,
  { profile, isWholeWorld }: { readonly profile: Profile; readonly isWholeWorld: boolean },
): Forecast {
  const global = globalObjects(world, planned, isWholeWorld ? [] : initialObjects(plan, profile), {
    profile,
    now: moments[2],
  });
  const reconcile = (objects: ReadonlyMap<string, MeshObject>, now: string, state?: WorldState) =>
    reconcileWorld({ world, settings: { profile }, global: [...objects.values()], state, now });
  const before = reconcile(global.before, moments[0]);
  const between = global.between === undefined ? before : reconcile(global.between, moments[1], before);
  const after = reconcile(global.after, moments[2], between);
  return { world, profile, global, before: before.view.zones, after: after.view.zones };
}
