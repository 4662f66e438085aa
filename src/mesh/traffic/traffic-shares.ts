import type { Profile } from "../../model";
import { compare } from "../hostnames/order";
import type { MeshObject } from "../mesh-object";
import type { ZoneView } from "../reconcile/zone-view";
import { type NamedPort, sectionOf } from "../sni";
import { authorsName } from "../sync/synced-labels";
import type { ClientDataplane } from "../world";
import { effectiveStrategy } from "./effective-strategy";
import { affinityTraits, findEndpoints, type LeftOut, type ReachedEndpoint } from "./find-endpoints";
import { groupEndpoints } from "./group-endpoints";
import { overprovisioningFactor } from "./overprovisioning-factor";
import { shareLoad } from "./share-load";
import { indexView } from "./view-index";

export interface TrafficQuestion {
  /** The zones' control planes, by name of the zone: what `reconcileWorld` gives. */
  readonly zones: ReadonlyMap<string, ZoneView>;
  readonly profile: Profile;
  /** The zone that the client is in. */
  readonly from: string;
  /** The client, where policies or affinity tell clients apart. @default one without labels and tags */
  readonly client?: ClientDataplane | undefined;
  readonly mesh: string;
  /** Name of the multi-zone service, as its author gave it. */
  readonly service: string;
  /** Name or number of one of its ports. @default the first */
  readonly port?: string | number | undefined;
  /**
   * Zones that have just failed: clients know their endpoints still, and have found that none answers. For a zone that
   * lost its services in good order, take them out of the world instead.
   */
  readonly down?: readonly string[];
}

/** An endpoint that a client's Envoy balances to. */
export interface EndpointShare extends Omit<ReachedEndpoint, "traits"> {
  readonly subZone?: string;
  /** From 0, which gets traffic first. */
  readonly priority: number;
  /** Whether it answers: not so in a zone that is down, nor where an ingress leads to nothing. */
  readonly answers: boolean;
  /** Share of the client's traffic, from 0 to 1. */
  readonly share: number;
  /** The workloads behind the ingress of another zone, and what each of them gets of the client's traffic. */
  readonly behind: readonly { readonly address: string; readonly port: number; readonly share: number }[];
}

export interface TrafficShares {
  readonly port: NamedPort;
  readonly endpoints: readonly EndpointShare[];
  /** What arrives in each zone; with what is lost, 1 in all, or 0 when there is no endpoint. */
  readonly zones: readonly { readonly zone: string; readonly share: number }[];
  /** What goes to endpoints that do not answer. */
  readonly lost: number;
  /** Matched MeshServices that get nothing, and why. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Where a client's traffic to a multi-zone service goes: which zone and endpoint gets which share, by ports, health,
 * failover rules and affinity, now or with zones down.
 *
 * @returns `undefined` where the client's zone knows no such service or port
 */
export function trafficShares(question: TrafficQuestion): TrafficShares | undefined {
  const { zones, profile, from, client, down = [] } = question;
  const view = zones.get(from);
  const service = view && findService(view, question);
  const port = service && findPort(service, question.port);
  if (view === undefined || service === undefined || port === undefined) return undefined;

  const ingressOf = (zone: string) => zones.get(zone)?.zone.ingress ?? [];
  const { endpoints, leftOut } = findEndpoints({ view, service, port, profile, ingressOf });
  const policy = effectiveStrategy(indexView(view, profile).policies, service, port, client);
  const { localityAwareness = {} } = policy;
  const traits = client?.[affinityTraits[profile]] ?? {};
  const { groups, dropped } = groupEndpoints(endpoints, { zone: from, traits }, localityAwareness);

  const shares = shareLoad(
    groups.map((group) => ({
      ...group,
      healthy: group.endpoints.map(({ zone }) => !down.includes(zone)),
    })),
    {
      factor: overprovisioningFactor(localityAwareness),
      weighted: (localityAwareness.localZone?.affinityTags ?? []).length > 0,
    },
  );
  const behindOf = behindIngress(question);
  const shared = groups.flatMap(({ endpoints: inGroup, priority, subZone }, group) =>
    inGroup.map(({ traits: _traits, ...endpoint }, place): EndpointShare => {
      const share = shares[group]?.[place] ?? 0;
      const behind = endpoint.zone === from ? undefined : behindOf(endpoint.zone);
      const answers = !down.includes(endpoint.zone) && behind?.length !== 0;
      return {
        ...endpoint,
        priority,
        ...(subZone === undefined ? {} : { subZone }),
        answers,
        share,
        behind: (behind ?? []).map((one, _index, { length }) => ({
          ...one,
          share: answers ? share / length : 0,
        })),
      };
    }),
  );
  return {
    port,
    endpoints: shared,
    ...sumUp(shared),
    leftOut: [
      ...leftOut,
      ...dropped.flatMap(({ services }) =>
        services.map((one) => ({ service: one, reason: "no failover rule for the zone" as const })),
      ),
    ],
  };
}

function findService({ objects }: ZoneView, { mesh, service }: TrafficQuestion): MeshObject | undefined {
  return objects.find(
    (object) =>
      object.kind === "MeshMultiZoneService" && object.mesh === mesh && authorsName(object) === service,
  );
}

function findPort({ fields }: MeshObject, wanted: TrafficQuestion["port"]): NamedPort | undefined {
  const { ports = [] } = fields.spec as { readonly ports?: readonly NamedPort[] };
  if (wanted === undefined) return ports[0];
  return ports.find((port) => sectionOf(port) === String(wanted) || port.port === wanted);
}

/** The ingress of a zone knows that zone's own workloads alone, by what the zone's own control plane has matched. */
function behindIngress(
  question: TrafficQuestion,
): (zone: string) => readonly { address: string; port: number }[] {
  const known = new Map<string, readonly { address: string; port: number }[]>();
  return (zone) => {
    const found = known.get(zone) ?? findBehind(question, zone);
    known.set(zone, found);
    return found;
  };
}

function findBehind(question: TrafficQuestion, zone: string): readonly { address: string; port: number }[] {
  const view = question.zones.get(zone);
  const service = view && findService(view, question);
  const port = service && findPort(service, question.port);
  if (view === undefined || service === undefined || port === undefined) return [];
  const { endpoints } = findEndpoints({
    view,
    service,
    port,
    profile: question.profile,
    ingressOf: () => [],
  });
  return endpoints.map(({ address, port: number }) => ({ address, port: number }));
}

function sumUp(endpoints: readonly EndpointShare[]): Pick<TrafficShares, "zones" | "lost"> {
  const zones = new Map<string, number>();
  let lost = 0;
  for (const { zone, answers, share } of endpoints) {
    zones.set(zone, (zones.get(zone) ?? 0) + (answers ? share : 0));
    if (!answers) lost += share;
  }
  const sorted = [...zones].sort(([left], [right]) => compare(left, right));
  return { zones: sorted.map(([zone, share]) => ({ zone, share })), lost };
}
