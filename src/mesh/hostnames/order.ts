import { wellKnownLabels } from "../../model";
import type { MeshObject } from "../mesh-object";

type Aged = Pick<MeshObject, "creationTime" | "name">;

/** Older first, then by name: who is asked first keeps a hostname. */
export function byAge(left: Aged, right: Aged): number {
  return compare(left.creationTime, right.creationTime) || compare(left.name, right.name);
}

/** Generators in the order in which they are evaluated: those of the zone, then older ones, then by name. */
export function byPrecedence(left: MeshObject, right: MeshObject): number {
  return Number(isOfZone(right)) - Number(isOfZone(left)) || byAge(left, right);
}

function isOfZone({ labels }: MeshObject): boolean {
  return labels[wellKnownLabels.origin] === "zone";
}

export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
