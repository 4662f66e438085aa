import { compare } from "../hostnames/order";
import { affinityWeights, restWeight } from "./affinity-weights";
import { failoverPriority } from "./failover-priority";
import type { LocalityAwareness } from "./locality-awareness";

/** What grouping asks of an endpoint. */
export interface LocatedEndpoint {
  readonly zone: string;
  /** What affinity compares with the client's: labels, or tags in 2.13. */
  readonly traits: Readonly<Record<string, string>>;
}

/** Endpoints of one locality: what the client's Envoy balances among. */
export interface LocalityGroup<Endpoint extends LocatedEndpoint> {
  readonly zone: string;
  /** `key=value` of the affinity tag that the endpoints share with the client. */
  readonly subZone?: string;
  /** From 0, which gets traffic first. */
  readonly priority: number;
  /** Share within the priority, where localities are weighted; absent: by the number of endpoints. */
  readonly localityWeight?: number;
  readonly endpoints: readonly Endpoint[];
}

export interface Grouping<Endpoint extends LocatedEndpoint> {
  /** By zone and sub-zone. */
  readonly groups: readonly LocalityGroup<Endpoint>[];
  /** Endpoints that no failover rule reaches: no traffic ever gets there. */
  readonly dropped: readonly Endpoint[];
}

/** Puts endpoints into localities with priorities, as a policy says. No policy: the own zone first, all others next. */
export function groupEndpoints<Endpoint extends LocatedEndpoint>(
  endpoints: readonly Endpoint[],
  client: LocatedEndpoint,
  policy: LocalityAwareness = {},
): Grouping<Endpoint> {
  const locate = locatorOf<Endpoint>(client, policy);
  const dropped: Endpoint[] = [];
  const groups = new Map<string, Locality & { readonly endpoints: Endpoint[] }>();
  for (const endpoint of endpoints) {
    const locality = locate(endpoint);
    if (locality === undefined) {
      dropped.push(endpoint);
      continue;
    }
    const key = `${locality.zone}\n${locality.subZone ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...locality, endpoints: [endpoint] });
    else group.endpoints.push(endpoint);
  }
  const sorted = [...groups].sort(([left], [right]) => compare(left, right));
  return { groups: sorted.map(([, group]) => group), dropped };
}

type Locality = Omit<LocalityGroup<LocatedEndpoint>, "endpoints">;

function locatorOf<Endpoint extends LocatedEndpoint>(
  client: LocatedEndpoint,
  { disabled, localZone, crossZone }: LocalityAwareness,
): (endpoint: Endpoint) => Locality | undefined {
  if (localZone === undefined && crossZone === undefined) {
    const elsewhere = disabled === true ? 0 : 1;
    return ({ zone }) => ({ zone, priority: zone === client.zone ? 0 : elsewhere });
  }
  const tags = localZone?.affinityTags ?? [];
  const weights = affinityWeights(tags);
  return ({ zone, traits }) => {
    if (zone !== client.zone) {
      const priority = failoverPriority(crossZone?.failover ?? [], client.zone, zone);
      return priority === undefined ? undefined : { zone, priority };
    }
    const shared = tags.findIndex(
      ({ key }) => Object.hasOwn(traits, key) && traits[key] === client.traits[key],
    );
    const { key = "" } = tags[shared] ?? {};
    if (shared === -1) return { zone, priority: 0, localityWeight: restWeight };
    const subZone = `${key}=${traits[key] ?? ""}`;
    return { zone, subZone, priority: 0, localityWeight: weights[shared] ?? restWeight };
  };
}
