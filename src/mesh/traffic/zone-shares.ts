import type { EffectiveStrategy } from "./effective-strategy";
import { groupEndpoints } from "./group-endpoints";
import type { LocalityAwareness } from "./locality-awareness";
import { overprovisioningFactor } from "./overprovisioning-factor";
import { type CountedLocality, loadLocalities } from "./share-load";

/** How many endpoints of a zone a client's Envoy knows, and whether they lead to a workload. */
export interface ZoneEndpoints {
  readonly zone: string;
  readonly count: number;
  readonly answers: boolean;
}

export interface ZoneShares {
  /** What arrives, for each zone that gets some: with what is lost 1 in all, or 0 when there is no endpoint. */
  readonly zones: readonly { readonly zone: string; readonly share: number }[];
  readonly lost: number;
  /** Zones whose endpoints are sent what is lost. */
  readonly unanswered: readonly string[];
}

export interface ZoneBalance {
  /** Zones whose endpoints no failover rule reaches. */
  readonly dropped: readonly string[];
  /** Shares with one zone just failed, or with none. */
  readonly share: (down?: string) => ZoneShares;
}

/**
 * Where the traffic of a client without labels and tags goes: what `trafficShares` gives as `zones` and `lost`, from the number
 * of endpoints alone, for as many questions of zones that are down as there are.
 *
 * @param endpoints one for each zone, by name of the zone
 */
export function balanceZones(
  endpoints: readonly ZoneEndpoints[],
  from: string,
  { localityAwareness = {} }: EffectiveStrategy,
): ZoneBalance {
  const { localities, dropped } = locate(endpoints, from, localityAwareness);
  const options = {
    factor: overprovisioningFactor(localityAwareness),
    weighted: (localityAwareness.localZone?.affinityTags ?? []).length > 0,
  };
  return {
    dropped,
    share(down) {
      const now =
        down === undefined
          ? localities
          : localities.map((one) => (one.zone === down ? { ...one, answering: 0 } : one));
      const { shares } = loadLocalities(now, options);
      const zones: { zone: string; share: number }[] = [];
      const unanswered: string[] = [];
      let lost = 0;
      for (let place = 0; place < localities.length; place += 1) {
        const { zone = "", answers = false } = localities[place] ?? {};
        const share = shares[place] ?? 0;
        if (share === 0) continue;
        if (answers && zone !== down) zones.push({ zone, share });
        else {
          lost += share;
          unanswered.push(zone);
        }
      }
      return { zones, lost, unanswered };
    },
  };
}

interface Located extends CountedLocality {
  readonly zone: string;
  readonly answers: boolean;
}

function locate(
  endpoints: readonly ZoneEndpoints[],
  from: string,
  policy: LocalityAwareness,
): { readonly localities: readonly Located[]; readonly dropped: readonly string[] } {
  if (policy.localZone === undefined && policy.crossZone === undefined) {
    const elsewhere = policy.disabled === true ? 0 : 1;
    const localities = endpoints.map(({ zone, count, answers }): Located => ({
      zone,
      answers,
      priority: zone === from ? 0 : elsewhere,
      total: count,
      answering: count,
    }));
    return { localities, dropped: [] };
  }
  const located = endpoints.map((one) => ({ ...one, traits: noTraits }));
  const { groups, dropped } = groupEndpoints(located, { zone: from, traits: noTraits }, policy);
  return {
    localities: groups.map(({ zone, priority, localityWeight, endpoints: [inZone] }) => ({
      zone,
      answers: inZone?.answers === true,
      priority,
      ...(localityWeight === undefined ? {} : { localityWeight }),
      total: inZone?.count ?? 0,
      answering: inZone?.count ?? 0,
    })),
    dropped: dropped.map(({ zone }) => zone),
  };
}

const noTraits: Readonly<Record<string, string>> = {};
