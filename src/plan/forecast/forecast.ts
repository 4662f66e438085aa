import { type MeshObject, mayBeSynced, type World } from "../../mesh";
import type { Profile } from "../../model";
import type { Plan } from "../plan";
import { type GlobalObjects, globalObjects, initialObjects, keyOf } from "./global-objects";
import { indexResidents, joinIndices, type MatchIndex } from "./match-index";
import { moments } from "./moments";
import { type Outlook, outlookOn } from "./outlook";
import { type NameOthers, nameOthersOn } from "./other-hostnames";
import type { PlannedObject } from "./planned-objects";
import { globalResidents, originLabel, type Resident, residentsOf } from "./residents";
import { type Scene, sceneOf } from "./scene";
import { selectorOf } from "./multi-zone-spec";

/** All zones before and after an apply. */
export interface Forecast {
  readonly scene: Scene;
  readonly global: GlobalObjects;
  readonly before: Outlook;
  readonly after: Outlook;
  readonly nameOthers: { readonly before: NamedSide; readonly after: NamedSide };
}

type NamedSide = (zone: Parameters<NameOthers>[0]) => ReturnType<NameOthers>;

/**
 * What zones make of the global control plane's objects, with what the plan finds and with what the apply makes of it: what
 * `reconcileWorld` says of every zone, computed for what the plan touches. The zones' own MeshServices are indexed once.
 */
export function forecast(
  world: World,
  planned: readonly PlannedObject[],
  plan: Plan,
  { profile, isWholeWorld }: { readonly profile: Profile; readonly isWholeWorld: boolean },
): Forecast {
  const global = globalObjects(world, planned, isWholeWorld ? [] : initialObjects(plan, profile), {
    profile,
    now: moments.after,
  });
  const scene = sceneOf(world, profile);
  const residents = residentsOf(world, profile);
  const keys = selectedKeys(scene, global);
  const index = indexResidents(residents, keys);
  const sides = {
    before: { objects: global.before, birthOf: () => moments.before },
    after: { objects: global.after, birthOf: birthAfter(global) },
  };
  const nameOthers = nameOthersOn(scene, residents);
  const partsOf = ({ objects, birthOf }: (typeof sides)["after" | "before"]) => ({
    scene,
    objects,
    birthOf,
    matches: withGlobal(index, objects, keys),
  });
  const before = outlookOn(partsOf(sides.before));
  return {
    scene,
    global,
    before,
    // What is replaced is younger afterwards, and may lose its hostname to another.
    after: outlookOn(partsOf(sides.after), global.between === undefined ? before : undefined),
    nameOthers: {
      before: (zone) => nameOthers(zone, sides.before.objects, sides.before.birthOf),
      after: (zone) => nameOthers(zone, sides.after.objects, sides.after.birthOf),
    },
  };
}

function withGlobal(
  index: MatchIndex,
  objects: ReadonlyMap<string, MeshObject>,
  keys: ReadonlySet<string>,
): MatchIndex {
  const residents: readonly Resident[] = globalResidents(objects.values());
  return residents.length === 0 ? index : joinIndices(index, indexResidents(residents, keys));
}

/** Since when zones have an object after the apply: what was there before, and was not taken away meanwhile, is older. */
function birthAfter({ before, between }: GlobalObjects): (object: MeshObject) => string {
  return (object) => {
    const key = keyOf(object);
    const former = before.get(key);
    const stayed = former !== undefined && mayBeSynced(former) && between?.has(key) !== false;
    return stayed ? moments.before : moments.after;
  };
}

function selectedKeys(scene: Scene, { before, after }: GlobalObjects): ReadonlySet<string> {
  const keys = new Set<string>();
  const note = (object: Pick<MeshObject, "kind" | "fields">) => {
    if (object.kind === "MeshMultiZoneService") for (const key in selectorOf(object)) keys.add(key);
  };
  for (const object of before.values()) note(object);
  for (const object of after.values()) note(object);
  for (const { name } of scene.world.zones) scene.madeIn(name, services).forEach(note);
  keys.delete(originLabel);
  return keys;
}

const services = new Set(["MeshMultiZoneService"]);
