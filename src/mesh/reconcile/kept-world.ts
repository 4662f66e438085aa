import type { MeshObject, SourceObject } from "../mesh-object";
import { toGlobal } from "../sync/to-global";
import type { World, Zone } from "../world";
import { type HeldObject, type HeldObjects, keyOf } from "./held-objects";
import { restartZone } from "./restart-zone";
import type { WorldState } from "./world-view";
import type { ZoneSettings, ZoneState } from "./zone-view";

/** An object in the store of a zone's control plane. It is plain JSON. */
export interface KeptObject {
  readonly object: MeshObject;
  /** What of its times and its status it was given, and did not come to in the zone. */
  readonly given: Partial<Pick<MeshObject, "creationTime" | "modificationTime">> & {
    readonly status?: unknown;
  };
}

/** What the store of a zone's control plane has after a restart. */
export interface KeptZone {
  readonly objects: readonly KeptObject[];
  /** What the global control plane sent last, which an offline zone goes on with. */
  readonly received: readonly SourceObject[];
}

/** What a zone's control plane keeps of an object that it holds. */
export function keepObject({ source, object }: HeldObject): KeptObject {
  const { creationTime, modificationTime, fields } = source;
  const given = {
    ...(creationTime === undefined ? {} : { creationTime }),
    ...(modificationTime === undefined ? {} : { modificationTime }),
    ...(fields.status === undefined ? {} : { status: fields.status }),
  };
  return { object, given };
}

/**
 * All control planes as they come up again from their stores: what did not change meanwhile keeps its address and its
 * times.
 *
 * @param zones by name; one that is not there comes up empty
 * @param global what the global control plane holds, as far as zones synced it
 */
export function resumeWorld(
  world: World,
  settings: ZoneSettings,
  zones: ReadonlyMap<string, KeptZone>,
  global: readonly MeshObject[],
): WorldState {
  const onGlobal = new Map(global.map((object) => [keyOf(object), object]));
  const states = new Map<string, ZoneState>();
  const synced = new Map<string, HeldObjects>();
  for (const zone of world.zones) {
    const found = zones.get(zone.name);
    if (found === undefined) continue;
    const state = resumeZone(zone, settings, found);
    states.set(zone.name, state);
    synced.set(zone.name, heldOnGlobal(state, onGlobal));
  }
  const views = new Map(Array.from(states, ([name, { view }]) => [name, view]));
  return { view: { synced: global, zones: views }, synced, zones: states };
}

function resumeZone(zone: Zone, settings: ZoneSettings, { objects, received }: KeptZone): ZoneState {
  const held = new Map<SourceObject, HeldObject>();
  for (const { object, given } of objects) {
    const source = sourceOf(object, given);
    held.set(source, { source, object });
  }
  const view = { zone, objects: objects.map(({ object }) => object) };
  const allocators = {} as ZoneState["allocators"];
  const state = { view, settings, held, synced: new Map(), allocators, log: [], received };
  return restartZone(state, settings);
}

/** What an object was made of, before the zone stamped it and reported on it. */
function sourceOf(object: MeshObject, given: KeptObject["given"]): SourceObject {
  const { creationTime: _, modificationTime: __, fields, ...rest } = object;
  const { status: reported, ...others } = fields;
  const { status, ...times } = given;
  return { ...rest, ...times, fields: status === undefined ? others : { ...others, status } };
}

function heldOnGlobal(state: ZoneState, onGlobal: ReadonlyMap<string, MeshObject>): HeldObjects {
  const held = new Map<SourceObject, HeldObject>();
  for (const inZone of state.held.keys()) {
    const source = toGlobal(inZone, state.view.zone.name);
    const object = source && onGlobal.get(keyOf(source));
    if (source !== undefined && object !== undefined) held.set(source, { source, object });
  }
  return held;
}
