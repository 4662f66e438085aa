import type { MeshObject } from "../../mesh";
import { wellKnownLabels } from "../../model";
import type { StoredObject } from "../store/stored-object";

const known = new WeakMap<StoredObject, MeshObject>();

/** An object of the store, as the mesh speaks of it. The same object gives the same one again. */
export function meshObjectOf(stored: StoredObject): MeshObject {
  const before = known.get(stored);
  if (before !== undefined) return before;
  const { controlPlaneId: _, labels, ...rest } = stored;
  const object: MeshObject = { ...rest, labels: labels as Readonly<Record<string, string>> };
  known.set(stored, object);
  return object;
}

/** An object of the mesh, as a store keeps it. */
export function storedObjectOf(object: MeshObject, controlPlaneId: string): StoredObject {
  const { nameOnKubernetes: _, ...rest } = object;
  return { ...rest, controlPlaneId };
}

/** Whether a global control plane has an object from one of its zones. Its own never say so: it refuses the label. */
export function isOfZone({ labels }: StoredObject): boolean {
  return labels[wellKnownLabels.origin] === "zone";
}
