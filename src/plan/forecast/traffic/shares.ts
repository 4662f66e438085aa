import type { ZoneShares } from "../../../mesh";
import type { Shares } from "../../report/report";
import { isSameRecord } from "../is-same-record";

/** Shares of traffic that all goes to one zone. */
export type AllTo = (zone: string) => Shares;

/** Shares as they are reported. */
export function sumShares(shares: ZoneShares, allTo: AllTo): Shares {
  const { zones, lost } = shares;
  const [only] = zones;
  return zones.length === 1 && lost === 0 && only?.share === 1 ? allTo(only.zone) : new SharesAmong(shares);
}

/** Shares, zone by zone: the zone and its share have the same place. */
export interface ShareList {
  readonly zones: readonly string[];
  readonly shares: readonly number[];
}

/** The table is made for who reads it: in a large mesh, there are many more than anybody does. */
class SharesAmong implements Shares {
  declare readonly zones: Shares["zones"];
  declare readonly lost: number;
  readonly #list: ShareList;
  #table: Shares["zones"] | undefined;

  constructor({ zones, lost }: ZoneShares) {
    Object.defineProperty(this, "zones", SharesAmong.#tableWhenRead);
    this.lost = rounded(lost);
    this.#list = { zones: zones.map(({ zone }) => zone), shares: zones.map(({ share }) => rounded(share)) };
  }

  /** A member like the others, for whoever prints or copies them. One for all: a getter each would cost more than the rest. */
  static readonly #tableWhenRead: PropertyDescriptor & ThisType<SharesAmong> = {
    enumerable: true,
    get() {
      return (this.#table ??= tableOf(this.#list));
    },
  };

  static listOf(shares: Shares): ShareList {
    if (shares instanceof SharesAmong) return shares.#list;
    return { zones: Object.keys(shares.zones), shares: Object.values(shares.zones) };
  }
}

/**
 * An object like `{}` that V8 keeps as a table. Of `{}`, it would learn a shape for each list of zones that it meets, and a
 * large mesh has as many lists as services.
 */
function tableOf({ zones, shares }: ShareList): Shares["zones"] {
  const table = Object.create(null) as Record<string, number>;
  zones.forEach((zone, place) => (table[zone] = shares[place] ?? 0));
  return Object.setPrototypeOf(table, Object.prototype) as Record<string, number>;
}

export function listShares(shares: Shares): ShareList {
  return SharesAmong.listOf(shares);
}

/** Sums of shares that are the same but for the last bits are the same. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

export function isSameShares(left: Shares | null, right: Shares | null): boolean {
  if (left === right) return true;
  if (left === null || right === null || left.lost !== right.lost) return false;
  return (
    listShares(left).zones.length === listShares(right).zones.length && isSameRecord(left.zones, right.zones)
  );
}
