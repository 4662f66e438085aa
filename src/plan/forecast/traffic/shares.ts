import type { ZoneShares } from "../../../mesh";
import type { Shares } from "../../report/report";

/** Shares of traffic that all goes to one zone. */
export type AllTo = (zone: string) => Shares;

/** Shares as they are reported. */
export function sumShares(shares: ZoneShares, allTo: AllTo): Shares {
  const [only, ...others] = shares.zones;
  if (only?.share === 1 && others.length === 0 && shares.lost === 0) return allTo(only.zone);
  const zones = emptyRecord();
  for (const { zone, share } of shares.zones) zones[zone] = rounded(share);
  return { zones, lost: rounded(shares.lost) };
}

/**
 * An object like `{}` that V8 keeps as a table. Of `{}`, it would learn a shape for each list of zones that it meets, and a
 * large mesh has as many lists as services.
 */
function emptyRecord(): Record<string, number> {
  const table = Object.create(null) as Record<string, number>;
  return Object.setPrototypeOf(table, Object.prototype) as Record<string, number>;
}

/** Sums of shares that are the same but for the last bits are the same. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

export function isSameShares(left: Shares | null, right: Shares | null): boolean {
  if (left === right) return true;
  if (left === null || right === null || left.lost !== right.lost) return false;
  let count = 0;
  for (const zone in left.zones) {
    if (left.zones[zone] !== right.zones[zone]) return false;
    count += 1;
  }
  return Object.keys(right.zones).length === count;
}
