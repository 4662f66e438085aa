import {
  balanceZones,
  type EffectiveStrategy,
  effectiveStrategy,
  type LeftOut,
  type LeftOutReason,
  type MeshObject,
  type NamedPort,
  resolvePort,
  sectionOf,
  type Zone,
  type ZoneBalance,
  type ZoneEndpoints,
  type ZoneShares,
} from "../../mesh";
import type { Profile } from "../../model";
import type { Match } from "./match-index";
import { specOf } from "./multi-zone-spec";
import type { Outlook } from "./outlook";
import { isConnected, isSeenIn, type Resident } from "./residents";
import type { Scene } from "./scene";

/** Where traffic to one port of a multi-zone service goes, from clients without labels and tags. */
export interface PortFooting {
  /** `undefined` where the zone's control plane knows no such service or port. */
  readonly balanceFrom: (zone: string) => Balance | undefined;
  /** Clients of zones with the same number fare alike, if no MeshService that is matched lives there. */
  readonly likenessOf: (zone: string) => number;
}

export interface Balance {
  readonly share: ZoneBalance["share"];
  /** Matched MeshServices that get nothing, and why. */
  readonly leftOut: readonly LeftOut[];
}

/** What is known of a match whoever the client is. */
interface Served {
  readonly match: Match;
  readonly isAvailable: boolean;
  readonly isExposed: boolean;
  /** Whether a workload behind it answers. */
  readonly answers: boolean;
  /** Addresses of its workloads that answer. */
  readonly workloads: () => readonly string[];
}

/** A service with a port, as some zones hold it. */
interface Held {
  readonly service: MeshObject;
  readonly port: NamedPort;
  readonly served: readonly Served[];
  /** Whether all are seen everywhere, and each lives where it says that it does. */
  readonly isPlain: boolean;
  /** Zones whose ingress has workloads behind it: it knows those alone that its own zone's control plane has matched. */
  readonly answering: ReadonlySet<string>;
}

/** Endpoints, by name of the zone, and what is left out. */
interface Known {
  readonly endpoints: () => readonly ZoneEndpoints[];
  /** Whether some are in the client's own zone. */
  readonly hasLocal: boolean;
  readonly leftOut: readonly LeftOut[];
}

export function footingOf(outlook: Outlook, key: string, section: string): PortFooting {
  const { scene } = outlook;
  const held = new Map<MeshObject, Held | undefined>();
  const heldIn = (zone: string): Held | undefined => {
    const service = outlook.serviceIn(zone, key);
    if (service === undefined) return undefined;
    const known = held.get(service);
    if (known !== undefined || held.has(service)) return known;
    const made = hold(outlook, service, section);
    held.set(service, made);
    return made;
  };
  const strategies = new Map<readonly MeshObject[], EffectiveStrategy>();
  const strategyIn = (zone: string, { service, port }: Held): EffectiveStrategy => {
    const policies = outlook.policiesIn(zone);
    const known = strategies.get(policies) ?? effectiveStrategy(policies, service, port);
    strategies.set(policies, known);
    return known;
  };
  const answersIn = (zone: string): boolean => heldIn(zone)?.answering.has(zone) === true;
  const abroad = new Map<Held, Known>();
  const knownTo = (zone: Zone, here: Held): Known => {
    if (!here.isPlain || !isConnected(zone) || !outlook.hasIdentityIn(zone.name, here.service.mesh ?? ""))
      return knownIn(outlook, zone, here, answersIn);
    const known = abroad.get(here) ?? knownAbroad(scene, here, answersIn);
    abroad.set(here, known);
    return atHome(zone.name, here, known);
  };
  const ruleSets: string[] = [];
  return {
    balanceFrom(zone) {
      const place = scene.zones.get(zone);
      const here = heldIn(zone);
      if (place === undefined || here === undefined) return undefined;
      return balance(knownTo(place, here), place, here, strategyIn(zone, here));
    },
    likenessOf(zone) {
      const likeness = outlook.likenessOf(zone);
      if (!outlook.tellsClientsApart) return likeness;
      const here = heldIn(zone);
      const rules = here && strategyIn(zone, here).localityAwareness?.crossZone?.failover;
      if (rules?.some(({ from }) => from !== undefined) !== true) return likeness;
      const ofZone = [likeness, ...rules.map(({ from }) => from?.zones.includes(zone) !== false)].join();
      const known = ruleSets.indexOf(ofZone);
      return -2 - (known >= 0 ? known : ruleSets.push(ofZone) - 1);
    },
  };
}

type AnswersIn = (zone: string) => boolean;

function hold(outlook: Outlook, service: MeshObject, section: string): Held | undefined {
  const port = specOf(service).ports?.find((one) => sectionOf(one) === section);
  if (port === undefined) return undefined;
  const { profile } = outlook.scene;
  const served = outlook.matchesOf(service).map((match) => serve(match, port, profile));
  const isPlain =
    outlook.scene.hasDistinctIngress &&
    served.every(
      ({ match: { audience, resident, service: one } }) =>
        audience === "everyone" && resident.home === one.zone && one.mesh === service.mesh,
    );
  const answering = new Set<string>();
  for (const { match, answers } of served) {
    const { resident, audience, service: one } = match;
    if (answers && audience !== "elsewhere" && one.mesh === service.mesh) answering.add(resident.home);
  }
  return { service, port, served, isPlain, answering };
}

function serve(match: Match, port: NamedPort, profile: Profile): Served {
  const { resident } = match;
  const { state, ports = [] } = resident.spec;
  const resolved = resolvePort(port, ports, profile);
  return {
    match,
    isAvailable: state === "Available",
    isExposed: resolved !== undefined,
    answers: resolved !== undefined && (resident.endpoints?.some(({ healthy }) => healthy) ?? false),
    workloads: () => (resolved === undefined ? [] : workloadsOf(resident, resolved)),
  };
}

/** A target port by name is on a Pod that the world does not describe: the service's number stands in for it. */
function workloadsOf(
  { endpoints = [] }: Resident,
  { port: number, targetPort }: { readonly port: number; readonly targetPort?: number | string },
): readonly string[] {
  const target = typeof targetPort === "number" ? targetPort : number;
  const found: string[] = [];
  for (const { healthy, address, port } of endpoints) if (healthy) found.push(`${address}:${port ?? target}`);
  return found;
}

function isLocal({ resident: { home }, audience }: Match, zone: string): boolean {
  return home === zone && audience !== "elsewhere";
}

/** The endpoints of a client's Envoy, zone by zone. Source: Kuma, pkg/xds/topology. */
function knownIn(outlook: Outlook, zone: Zone, { service, served }: Held, answersIn: AnswersIn): Known {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  for (const one of served) {
    const { match } = one;
    if (!isSeenIn(zone, match.resident.home, match.audience)) continue;
    const found = addressesOf(outlook, zone.name, service, one);
    if (typeof found === "string") {
      leftOut.push({ service: match.service, reason: found });
      continue;
    }
    const there = isLocal(match, zone.name) ? zone.name : match.service.zone;
    for (const address of found) {
      // Envoy keeps the first of equal addresses.
      if (taken.has(address)) continue;
      taken.add(address);
      counts.set(there, (counts.get(there) ?? 0) + 1);
    }
  }
  const isAnswering = (there: string) => there === zone.name || answersIn(there);
  const endpoints = inOrder(counts, isAnswering);
  return { endpoints: () => endpoints, hasLocal: counts.has(zone.name), leftOut };
}

/** The same where nothing that is matched lives in the client's zone, and each zone has an ingress of its own. */
function knownAbroad({ ingressOf }: Scene, { served }: Held, answersIn: AnswersIn): Known {
  const counts = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  for (const one of served) {
    const { service } = one.match;
    const entries = ingressOf(service.zone).length;
    const reason = whyUnreachable(one) ?? (entries === 0 ? "no ingress" : undefined);
    if (reason === undefined) counts.set(service.zone, entries);
    else leftOut.push({ service, reason });
  }
  const endpoints = inOrder(counts, answersIn);
  return { endpoints: () => endpoints, hasLocal: false, leftOut };
}

function inOrder(counts: ReadonlyMap<string, number>, answersIn: AnswersIn): readonly ZoneEndpoints[] {
  const endpoints = Array.from(counts, ([zone, count]) => ({ zone, count, answers: answersIn(zone) }));
  return endpoints.sort((left, right) => (left.zone < right.zone ? -1 : 1));
}

/** What clients in a home of some of the matches know, made of what those abroad know. */
function atHome(zone: string, { served }: Held, abroad: Known): Known {
  const own = served.filter(({ match }) => match.resident.home === zone);
  if (own.length === 0) return abroad;
  const hasLocal = own.some(({ answers }) => answers);
  const endpoints = () => {
    const others = abroad.endpoints().filter((one) => one.zone !== zone);
    if (!hasLocal) return others;
    const addresses = new Set(own.flatMap(({ workloads }) => workloads()));
    const place = others.findIndex((one) => one.zone > zone);
    others.splice(place < 0 ? others.length : place, 0, { zone, count: addresses.size, answers: true });
    return others;
  };
  const silent = own.filter(({ answers }) => !answers);
  if (silent.length + abroad.leftOut.length === 0) return { endpoints, hasLocal, leftOut: abroad.leftOut };
  const leftOut = served.flatMap(({ match: { service, resident }, isExposed, answers }): LeftOut[] => {
    if (resident.home !== zone) return abroad.leftOut.filter((one) => one.service === service);
    if (!isExposed) return [{ service, reason: "no port that matches" }];
    return answers ? [] : [{ service, reason: "no healthy endpoint" }];
  });
  return { endpoints, hasLocal, leftOut };
}

function balance(
  { endpoints, hasLocal, leftOut }: Known,
  zone: Zone,
  { served }: Held,
  strategy: EffectiveStrategy,
): Balance {
  if (hasLocal && strategy.localityAwareness === undefined) {
    // Without a strategy, workloads of the client's own zone go first, and all of these answer.
    const local: ZoneShares = { zones: [{ zone: zone.name, share: 1 }], lost: 0, unanswered: [] };
    let balanced: ZoneBalance | undefined;
    const share = (down?: string) => {
      if (down !== zone.name) return local;
      balanced ??= balanceZones(endpoints(), zone.name, strategy);
      return balanced.share(down);
    };
    return { share, leftOut };
  }
  const { dropped, share } = balanceZones(endpoints(), zone.name, strategy);
  if (dropped.length === 0) return { share, leftOut };
  const unreached = served
    .filter(({ match: { service } }) => dropped.includes(service.zone))
    .filter(({ match: { service } }) => !leftOut.some((one) => one.service === service))
    .map(({ match: { service } }) => ({ service, reason: "no failover rule for the zone" as const }));
  return { share, leftOut: [...leftOut, ...unreached] };
}

function addressesOf(
  outlook: Outlook,
  zone: string,
  { mesh }: MeshObject,
  one: Served,
): readonly string[] | LeftOutReason {
  const { match, isExposed, answers, workloads } = one;
  if (match.service.mesh !== mesh) return "of another mesh";
  if (isLocal(match, zone)) {
    if (!isExposed) return "no port that matches";
    return answers ? workloads() : "no healthy endpoint";
  }
  const reason = whyUnreachable(one);
  if (reason !== undefined) return reason;
  if (!outlook.hasIdentityIn(zone, match.service.mesh)) return "no workload identity";
  const ingress = outlook.scene.ingressOf(match.service.zone);
  return ingress.length > 0 ? ingress : "no ingress";
}

/** Why clients of no other zone get to it. */
function whyUnreachable({ isAvailable, isExposed }: Served): LeftOutReason | undefined {
  if (!isAvailable) return "unavailable";
  return isExposed ? undefined : "no port that matches";
}
