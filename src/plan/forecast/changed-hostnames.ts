import { isDeepStrictEqual } from "node:util";
import type { NamedZones } from "./naming";
import type { Outlook } from "./outlook";

/** Tells of a multi-zone service whether anything that zones report of its hostnames changes. */
export function changedHostnames(before: Outlook, after: Outlook): (key: string) => boolean {
  const [left, right] = [before.naming(), after.naming()];
  if (left === right) return () => false;
  const pairs = pairUp(left, right);
  return (key) =>
    pairs.some(([former, latter]) => !isDeepStrictEqual(former.statusOf(key), latter.statusOf(key)));
}

/** The kinds of zones of two moments that share a zone. */
function pairUp(
  left: readonly NamedZones[],
  right: readonly NamedZones[],
): readonly (readonly [NamedZones, NamedZones])[] {
  const rightOf = new Map(right.flatMap((named) => named.zones.map((zone) => [zone, named] as const)));
  return left.flatMap((former) => {
    const latter = new Set(former.zones.flatMap((zone) => rightOf.get(zone) ?? []));
    return Array.from(latter, (one) => [former, one] as const);
  });
}
