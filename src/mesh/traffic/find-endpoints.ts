import { type Profile, wellKnownLabels } from "../../model";
import type { MatchedMeshService } from "../match/match-mesh-services";
import type { MeshObject } from "../mesh-object";
import type { ZoneView } from "../reconcile/zone-view";
import type { NamedPort } from "../sni";
import type { Endpoint, Ingress } from "../world";
import type { LocatedEndpoint } from "./group-endpoints";
import { resolvePort } from "./resolve-port";
import { indexView } from "./view-index";

/** What a client's Envoy connects to: a workload of its own zone, or the ingress of another. */
export interface ReachedEndpoint extends LocatedEndpoint {
  readonly address: string;
  readonly port: number;
  /** The MeshServices that are reached there: several behind one ingress. */
  readonly services: readonly MatchedMeshService[];
}

/** Why a matched MeshService gets no traffic. */
export type LeftOutReason =
  | "of another mesh"
  | "no longer there"
  | "unavailable"
  | "no port that matches"
  | "no healthy endpoint"
  | "no ingress"
  | "no workload identity"
  | "no failover rule for the zone";

export interface LeftOut {
  readonly service: MatchedMeshService;
  readonly reason: LeftOutReason;
}

export interface FoundEndpoints {
  readonly endpoints: readonly ReachedEndpoint[];
  readonly leftOut: readonly LeftOut[];
}

export interface EndpointQuestion {
  /** The view of the client's zone. */
  readonly view: ZoneView;
  /** The multi-zone service, as that view holds it. */
  readonly service: MeshObject;
  readonly port: NamedPort;
  readonly profile: Profile;
  /** Where other zones' traffic enters them. */
  readonly ingressOf: (zone: string) => readonly Ingress[];
}

/** What affinity compares of endpoints and clients. */
export const affinityTraits: Readonly<Record<Profile, "tags" | "labels">> = { "2.13": "tags", v3: "labels" };

/** The endpoints behind a port of a multi-zone service, as the client's zone sees them. Source: Kuma, pkg/xds/topology. */
export function findEndpoints(question: EndpointQuestion): FoundEndpoints {
  const endpoints = new Map<string, ReachedEndpoint>();
  const leftOut: LeftOut[] = [];
  for (const service of matchedIn(question.service)) {
    const found = endpointsOf(service, question);
    if (typeof found === "string") leftOut.push({ service, reason: found });
    else {
      for (const endpoint of found) {
        const key = `${endpoint.address}:${endpoint.port}`;
        const same = endpoints.get(key);
        // Envoy keeps the first of equal addresses.
        if (same === undefined) endpoints.set(key, endpoint);
        else endpoints.set(key, { ...same, services: [...same.services, ...endpoint.services] });
      }
    }
  }
  return { endpoints: [...endpoints.values()], leftOut };
}

function endpointsOf(
  entry: MatchedMeshService,
  { view, service, port, profile, ingressOf }: EndpointQuestion,
): readonly ReachedEndpoint[] | LeftOutReason {
  if (entry.mesh !== service.mesh) return "of another mesh";
  const index = indexView(view, profile);
  const held = index.serviceOf(entry);
  if (held === undefined) return "no longer there";
  const { state, ports = [] } = held.fields.spec as MeshServiceSpec;
  const isLocal = (held.labels[wellKnownLabels.origin] ?? "zone") === "zone";
  if (!isLocal && state !== "Available") return "unavailable";
  const resolved = resolvePort(port, ports, profile);
  if (resolved === undefined) return "no port that matches";

  if (isLocal) {
    const healthy = (index.endpointsOf(held) ?? []).filter((endpoint) => endpoint.healthy);
    if (healthy.length === 0) return "no healthy endpoint";
    const zone = view.zone.name;
    return healthy.map((endpoint) => ({
      address: endpoint.address,
      port: portOf(endpoint, resolved),
      zone,
      traits: endpoint[affinityTraits[profile]],
      services: [entry],
    }));
  }
  if (!index.hasIdentity(entry.mesh)) return "no workload identity";
  const ingress = ingressOf(entry.zone);
  if (ingress.length === 0) return "no ingress";
  return ingress.map((one) => ({ ...one, zone: entry.zone, traits: {}, services: [entry] }));
}

interface MeshServiceSpec {
  readonly state?: string;
  readonly ports?: readonly (NamedPort & { readonly targetPort?: number | string })[];
}

/** A target port by name is on a Pod that the world does not describe: the service's number stands in for it. */
function portOf(
  { port }: Endpoint,
  { port: number, targetPort }: NonNullable<MeshServiceSpec["ports"]>[number],
): number {
  return port ?? (typeof targetPort === "number" ? targetPort : number);
}

function matchedIn({ fields }: MeshObject): readonly MatchedMeshService[] {
  const { meshServices = [] } = (fields.status ?? {}) as { meshServices?: readonly MatchedMeshService[] };
  return meshServices;
}
