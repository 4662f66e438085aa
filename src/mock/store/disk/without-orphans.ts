import { mesh as meshContract } from "../../../model";
import { controlPlaneKey, controlPlaneKind, holderOf, keyOf, type StoredObject } from "../stored-object";
import type { DamageFinding } from "./damage";
import { objectRecordKey } from "./layout";

export interface Kept {
  readonly objects: readonly StoredObject[];
  readonly findings: readonly DamageFinding[];
}

/** Objects whose control plane or mesh is lost are lost with it: nothing could reach them, nor delete them. */
export function withoutOrphans(objects: readonly StoredObject[]): Kept {
  const present = new Set(objects.map((object) => objectRecordKey(keyOf(object))));
  const orphans = new Map<string, StoredObject[]>();
  const kept = objects.filter((object) => {
    const holder = holdersOf(object).find((key) => !present.has(key));
    if (holder !== undefined) orphans.set(holder, [...(orphans.get(holder) ?? []), object]);
    return holder === undefined;
  });
  const findings = [...orphans].map(([holder, objects]) => ({
    what: "it is missing, and objects in it are not",
    where: holder,
    lost: `it, and what could be read of its objects: ${objects.map(({ kind, name }) => `${kind} ${JSON.stringify(name)}`).join(", ")}`,
  }));
  return { objects: kept, findings };
}

/** The records of what an object is in: its control plane, and its mesh. */
function holdersOf(object: StoredObject): readonly string[] {
  const { kind, controlPlaneId, mesh } = object;
  if (kind === controlPlaneKind) return [];
  const controlPlane = objectRecordKey(controlPlaneKey(holderOf(object)));
  if (mesh === undefined) return [controlPlane];
  return [controlPlane, objectRecordKey({ kind: meshContract.name, controlPlaneId, mesh: "", name: mesh })];
}
