import type { MeshObject } from "../mesh-object";
import { describeMatch, type MatchedMeshService } from "./match-mesh-services";

/** A label in which a MeshService is not what a selector asks for. */
export interface LabelDifference {
  readonly key: string;
  readonly wanted: string;
  /** Absent where the MeshService has no such label. */
  readonly has?: string;
}

/** A MeshService that a selector would match, were it not for one label. */
export interface NearMiss {
  readonly service: MatchedMeshService;
  readonly difference: LabelDifference;
}

/**
 * The MeshServices that a selector misses by one label. Where the selector asks for no other label, only those count whose
 * value is alike: for any service differs from `redis` in one label, but only `Redis` or `redis-1` may have been meant.
 */
export function nearMisses(
  selector: Readonly<Record<string, string>>,
  services: Iterable<MeshObject>,
): readonly NearMiss[] {
  const wanted = Object.entries(selector);
  const found: NearMiss[] = [];
  for (const service of services) {
    const difference = onlyDifference(wanted, service.labels);
    if (difference === undefined) continue;
    if (wanted.length === 1 && !isAlike(difference)) continue;
    found.push({ service: describeMatch(service), difference });
  }
  return found;
}

function onlyDifference(
  wanted: readonly (readonly [string, string])[],
  labels: MeshObject["labels"],
): LabelDifference | undefined {
  let only: LabelDifference | undefined;
  for (const [key, value] of wanted) {
    const has = Object.hasOwn(labels, key) ? labels[key] : undefined;
    if ((has ?? "") === value) continue;
    if (only !== undefined) return undefined;
    only = { key, wanted: value, ...(has === undefined ? {} : { has }) };
  }
  return only;
}

const mostEdits = 2;

/** Whether one text may have been meant for the other: in another case, as a part of it, or a slip of the finger away. */
export function isAlike({ wanted, has }: LabelDifference): boolean {
  if (has === undefined || has === "") return false;
  const [left, right] = [wanted.toLowerCase(), has.toLowerCase()];
  if (left === right) return true;
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  if (shorter.length >= 3 && longer.includes(shorter)) return true;
  return Math.min(left.length, right.length) > mostEdits && editsBetween(left, right) <= mostEdits;
}

/** How many letters have to be put in, left out or replaced. */
function editsBetween(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > mostEdits) return mostEdits + 1;
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[right.length] ?? 0;
}
