import type { Profile } from "../../model";
import { memoByObject } from "../memo";
import type { MeshObject, SourceObject } from "../mesh-object";
import { toGlobal } from "../sync/to-global";
import type { Zone } from "../world";
import { objectsOfZone } from "../zone-objects/objects-of-zone";
import { type HeldObject, type HeldObjects, holdObject, stampObjects } from "./held-objects";

/** What a zone tells the global control plane: its objects, as they are held there, and what they are made of. */
export type Told = ReadonlyMap<SourceObject, SourceObject>;

/** What the zone tells before it has reconciled: everything but statuses. */
export function tellGlobal(zone: Zone, made: readonly MeshObject[], profile: Profile): Told {
  const own = objectsOfZone(zone, made, profile);
  const generated = toldIn(own.generated, zone.name, () => tell(own.generated, zone.name));
  return own.made.length === 0 ? generated : new Map([...generated, ...tell(own.made, zone.name)]);
}

const toldIn = memoByObject<readonly SourceObject[], Told>();

function tell(objects: readonly SourceObject[], zone: string): Told {
  const told = new Map<SourceObject, SourceObject>();
  for (const object of objects) {
    const upward = toGlobal(object, zone);
    if (upward !== undefined) told.set(upward, object);
  }
  return told;
}

/** What the global control plane then holds of the zone, with the statuses that the zone reports. */
export function holdTold(
  told: Told,
  inZone: HeldObjects,
  before: HeldObjects | undefined,
  now: string,
): HeldObjects {
  const held = new Map<SourceObject, HeldObject>();
  for (const ofKind of stampObjects(told.keys(), before, now).values()) {
    for (const pending of ofKind) {
      const inZoneItIs = told.get(pending.source);
      const reporting = inZoneItIs === undefined ? undefined : inZone.get(inZoneItIs);
      const status = reporting?.object.fields.status as Readonly<Record<string, unknown>> | undefined;
      const kept = holdObject(pending, status, now);
      held.set(kept.source, kept);
    }
  }
  return held;
}
