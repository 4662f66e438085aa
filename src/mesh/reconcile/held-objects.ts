import type { MeshObject, SourceObject } from "../mesh-object";
import { isSameValue } from "./same-value";

/** An object as it is served, and what it was made of, so that what stays the same is known by identity. */
export interface HeldObject {
  /** What the control plane was told, or what was declared or made there. */
  readonly source: SourceObject;
  readonly object: MeshObject;
}

/** What a control plane holds, by what it was made of. */
export type HeldObjects = ReadonlyMap<SourceObject, HeldObject>;

/** An object that is being reconciled. */
export interface PendingObject {
  readonly source: SourceObject;
  /** What was held in its place. */
  readonly before: HeldObject | undefined;
  /** The object with its stamps; its status, if it has one, is the old one. */
  readonly stamped: MeshObject;
}

/**
 * Stamps objects with the time: what was held before keeps its creation time, and what did not change both times.
 *
 * @returns the objects by kind, in the order given
 */
export function stampObjects(
  sources: Iterable<SourceObject>,
  held: HeldObjects | undefined,
  now: string,
): ReadonlyMap<string, readonly PendingObject[]> {
  const findByKey = lookUpByKey(held);
  const byKind = new Map<string, PendingObject[]>();
  for (const source of sources) {
    const before = held?.get(source) ?? findByKey(source);
    const pending = stamp(source, before, now);
    const ofKind = byKind.get(source.kind);
    if (ofKind === undefined) byKind.set(source.kind, [pending]);
    else ofKind.push(pending);
  }
  return byKind;
}

function stamp(source: SourceObject, before: HeldObject | undefined, now: string): PendingObject {
  if (before !== undefined && isSameValue(before.source, source)) {
    return { source, before, stamped: before.object };
  }
  const { creationTime = before?.object.creationTime ?? now, modificationTime = now } = source;
  return { source, before, stamped: { ...source, creationTime, modificationTime } };
}

/** The object with its status: the same one as before when neither changed, for a status is only written on change. */
export function holdObject(
  { source, before, stamped }: PendingObject,
  status: Readonly<Record<string, unknown>> | undefined,
  now: string,
): HeldObject {
  const unchanged = stamped === before?.object;
  const sameStatus = status === undefined || (unchanged && isSameValue(stamped.fields.status, status));
  if (sameStatus) return before?.source === source && unchanged ? before : { source, object: stamped };
  const modificationTime = unchanged ? now : stamped.modificationTime;
  return { source, object: { ...stamped, modificationTime, fields: { ...stamped.fields, status } } };
}

export function keyOf({ kind, mesh = "", name }: SourceObject): string {
  return `${kind}\n${mesh}\n${name}`;
}

/** Finds what was held under the same kind, mesh and name. The keys are made when the first object is new. */
function lookUpByKey(held: HeldObjects | undefined): (source: SourceObject) => HeldObject | undefined {
  let byKey: Map<string, HeldObject> | undefined;
  return (source) => {
    if (held === undefined) return undefined;
    byKey ??= new Map([...held.values()].map((one) => [keyOf(one.source), one]));
    return byKey.get(keyOf(source));
  };
}
