import type { MeshObject, SourceObject } from "../mesh-object";
import { toZone } from "../sync/to-zone";
import { objectsOfZone } from "../zone-objects/objects-of-zone";
import { type HeldObject, holdObject, keyOf, type PendingObject, stampObjects } from "./held-objects";
import { reportStatuses } from "./report-statuses";
import { isSameValue } from "./same-value";
import type { ZoneInput, ZoneState } from "./zone-view";

/**
 * Brings a zone's control plane up to date in one step: what it was told and what was declared or made in the zone, then
 * matching, hostnames and virtual addresses. Pure: equal inputs give equal views. Where nothing changed, it costs a look
 * at each object.
 *
 * @returns the state to go on with; `view` in it is what the control plane now serves
 * @throws RangeError for a range of addresses in the settings that is none
 */
export function reconcileZone(input: ZoneInput): ZoneState {
  const { zone, settings, received, state, now } = input;
  const own = objectsOfZone(zone, input.made ?? [], settings.profile);
  const before = isSamePlace(input) ? state : undefined;
  const synced = new Map(
    received.map((object) => [object, before?.synced.get(object) ?? toZone(object, zone)]),
  );
  const sources = override([...own.generated, ...synced.values()], own.made);
  const pending = stampObjects(sources, state?.held, now);
  if (state !== undefined && isUnchanged(input, state, pending)) return { ...state, received, synced };

  const { statuses, allocators, log } = reportStatuses({ zone, settings, state }, own.endpoints, pending);
  const held = new Map<SourceObject, HeldObject>();
  const objects: MeshObject[] = [];
  for (const [kind, ofKind] of pending) {
    const reported = statuses.get(kind);
    ofKind.forEach((one, place) => {
      const kept = holdObject(one, reported?.[place], now);
      held.set(kept.source, kept);
      objects.push(kept.object);
    });
  }
  return { view: { zone, objects }, settings, held, synced, allocators, log, received };
}

/** Whether what synced objects look like in the zone is still the same. */
function isSamePlace({ zone, state }: ZoneInput): boolean {
  const before = state?.view.zone;
  return before?.environment === zone.environment && before.systemNamespace === zone.systemNamespace;
}

/** Whether nothing changed that statuses depend on. */
function isUnchanged(
  { zone, settings }: ZoneInput,
  state: ZoneState,
  pending: ReadonlyMap<string, readonly PendingObject[]>,
): boolean {
  if (state.view.zone !== zone || !isSameValue(state.settings, settings)) return false;
  let count = 0;
  for (const ofKind of pending.values()) {
    if (ofKind.some(({ before, stamped }) => stamped !== before?.object)) return false;
    count += ofKind.length;
  }
  return count === state.held.size;
}

/** Puts what was made in place of what has the same kind, mesh and name; of two made ones the later. */
function override(sources: readonly SourceObject[], made: readonly SourceObject[]): readonly SourceObject[] {
  if (made.length === 0) return sources;
  const byKey = new Map(made.map((object) => [keyOf(object), object]));
  const kinds = new Set(made.map(({ kind }) => kind));
  return [
    ...sources.filter((object) => !kinds.has(object.kind) || !byKey.has(keyOf(object))),
    ...byKey.values(),
  ];
}
