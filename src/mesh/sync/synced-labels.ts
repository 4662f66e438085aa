import { wellKnownLabels } from "../../model";
import type { MeshObject, SourceObject } from "../mesh-object";

/** Says that an object stays where it is. */
const syncLabel = "kuma.io/kds-sync";

export function mayBeSynced({ labels }: Pick<MeshObject, "labels">): boolean {
  return labels[syncLabel] !== "disabled";
}

/** The name that the object's author gave: without the namespace that Kubernetes stores with it. */
export function authorsName({ name, nameOnKubernetes, labels }: SourceObject): string {
  return labels[wellKnownLabels.displayName] ?? nameOnKubernetes?.name ?? name;
}

/** What a synced name is hashed with beyond mesh and name: zone and namespace, where the object has them. */
export function placesOf({ labels }: SourceObject): readonly string[] {
  return [labels[wellKnownLabels.zone], labels[wellKnownLabels.namespace]].filter(
    (place) => place !== undefined,
  );
}

/** Adds labels, and keeps the order by key that control planes store them in. The same labels again where nothing is new. */
export function withLabels(labels: MeshObject["labels"], more: MeshObject["labels"]): MeshObject["labels"] {
  const keys = Object.keys(more);
  if (keys.every((key) => Object.hasOwn(labels, key) && labels[key] === more[key])) return labels;
  if (Object.keys(labels).length === 0 && isSorted(keys)) return more;
  const all = { ...labels, ...more };
  const sorted: Record<string, string> = {};
  for (const key of Object.keys(all).sort()) sorted[key] = all[key] ?? "";
  return sorted;
}

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, place) => place === 0 || (keys[place - 1] ?? "") < key);
}
