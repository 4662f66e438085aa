import {
  balanceZones,
  type EffectiveStrategy,
  type LeftOut,
  type ZoneBalance,
  type ZoneShares,
} from "../../../mesh";
import type { Shares } from "../../report/report";
import type { HeldService } from "./held-service";
import type { KnownEndpoints } from "./known-endpoints";
import { type AllTo, sumShares } from "./shares";

/** Where the traffic of a client to a port goes. */
export interface Balance {
  /** Matched MeshServices that get nothing, and why. */
  readonly leftOut: readonly LeftOut[];
  /** Zones that it is sent to, whether or not anything answers there. */
  zones(): readonly string[];
  /** Shares with one zone just failed, or with none. */
  shares(down?: string): Shares;
}

export function balanceFrom(
  zone: string,
  known: KnownEndpoints,
  { served }: HeldService,
  strategy: EffectiveStrategy,
  allTo: AllTo,
): Balance {
  if (known.hasLocal && strategy.localityAwareness === undefined) return new OwnZoneFirst(zone, known, allTo);
  const { leftOut } = known;
  const balance = balanceZones(known.endpoints(), zone, strategy);
  const { dropped } = balance;
  if (dropped.length === 0) return new AmongZones(balance, leftOut, allTo);
  const unreached = served
    .filter(({ match: { service } }) => dropped.includes(service.zone))
    .filter(({ match: { service } }) => !leftOut.some((one) => one.service === service))
    .map(({ match: { service } }) => ({ service, reason: "no failover rule for the zone" as const }));
  return new AmongZones(balance, [...leftOut, ...unreached], allTo);
}

/** Without a strategy, workloads of the client's own zone go first, and all of these answer. */
class OwnZoneFirst implements Balance {
  readonly #zone: string;
  readonly #known: KnownEndpoints;
  readonly #allTo: AllTo;

  constructor(zone: string, known: KnownEndpoints, allTo: AllTo) {
    this.#zone = zone;
    this.#known = known;
    this.#allTo = allTo;
  }

  get leftOut(): readonly LeftOut[] {
    return this.#known.leftOut;
  }

  zones(): readonly string[] {
    return [this.#zone];
  }

  shares(down?: string): Shares {
    if (down !== this.#zone) return this.#allTo(this.#zone);
    return sumShares(balanceZones(this.#known.endpoints(), this.#zone, {}).share(down), this.#allTo);
  }
}

class AmongZones implements Balance {
  readonly leftOut: readonly LeftOut[];
  readonly #balance: ZoneBalance;
  readonly #allTo: AllTo;
  #now: { readonly sent: ZoneShares; readonly shares: Shares } | undefined;

  constructor(balance: ZoneBalance, leftOut: readonly LeftOut[], allTo: AllTo) {
    this.#balance = balance;
    this.leftOut = leftOut;
    this.#allTo = allTo;
  }

  zones(): readonly string[] {
    const { zones, unanswered } = this.#askNow().sent;
    return [...zones.map(({ zone }) => zone), ...unanswered];
  }

  shares(down?: string): Shares {
    return down === undefined ? this.#askNow().shares : sumShares(this.#balance.share(down), this.#allTo);
  }

  #askNow() {
    if (this.#now !== undefined) return this.#now;
    const sent = this.#balance.share();
    return (this.#now = { sent, shares: sumShares(sent, this.#allTo) });
  }
}
