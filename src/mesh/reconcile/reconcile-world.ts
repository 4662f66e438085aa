import type { SourceObject } from "../mesh-object";
import { isSentTo } from "../sync/to-zone";
import type { Zone } from "../world";
import type { HeldObjects } from "./held-objects";
import { reconcileZone } from "./reconcile-zone";
import { holdTold, tellGlobal, type Told } from "./tell-global";
import type { WorldInput, WorldState } from "./world-view";
import type { ZoneState } from "./zone-view";

/**
 * Brings all control planes up to date in one step: zones tell the global one of theirs, it tells them, and each
 * reconciles what it holds. A zone that is offline neither tells nor hears anything: both sides keep what they had. A zone
 * that is not federated is on its own; one that left the world is forgotten.
 *
 * @returns the state to go on with; `view` in it is what the control planes now serve
 * @throws RangeError for a range of addresses in the settings that is none
 */
export function reconcileWorld(input: WorldInput): WorldState {
  const { world, settings, global, state, now } = input;
  const madeIn = (zone: Zone) => input.made?.get(zone.name) ?? [];
  const disabled = new Set(world.zones.filter(({ enabled }) => !enabled).map(({ name }) => name));
  const isEnabled = (zone: string) => !disabled.has(zone);

  const told = new Map<string, Told>();
  const everything: SourceObject[] = [...global];
  for (const zone of world.zones) {
    const ofZone = talks(zone) ? tellGlobal(zone, madeIn(zone), settings.profile) : nothing;
    told.set(zone.name, ofZone);
    const held = keepsWhatItHad(zone) ? state?.synced.get(zone.name)?.keys() : undefined;
    for (const object of held ?? ofZone.keys()) everything.push(object);
  }

  const zones = new Map<string, ZoneState>();
  const synced = new Map<string, HeldObjects>();
  for (const zone of world.zones) {
    const before = state?.zones.get(zone.name);
    const received = talks(zone)
      ? everything.filter((object) => isSentTo(object, zone.name, isEnabled))
      : keepsWhatItHad(zone)
        ? (before?.received ?? [])
        : [];
    const reconciled = reconcileZone({ zone, settings, made: madeIn(zone), received, state: before, now });
    zones.set(zone.name, reconciled);

    const heldBefore = state?.synced.get(zone.name);
    const held = keepsWhatItHad(zone)
      ? (heldBefore ?? new Map())
      : holdTold(told.get(zone.name) ?? nothing, reconciled.held, heldBefore, now);
    synced.set(zone.name, held);
  }

  const objects = [...synced.values()].flatMap((held) => Array.from(held.values(), ({ object }) => object));
  const views = new Map(Array.from(zones, ([name, { view }]) => [name, view]));
  return { view: { synced: objects, zones: views }, synced, zones };
}

const nothing: Told = new Map();

function talks({ federated, online }: Zone): boolean {
  return federated && online;
}

function keepsWhatItHad({ federated, online }: Zone): boolean {
  return federated && !online;
}
