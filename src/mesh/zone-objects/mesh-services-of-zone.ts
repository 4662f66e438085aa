import { type Profile, wellKnownLabels } from "../../model";
import type { SourceObject } from "../mesh-object";
import { syncedName } from "../synced-name";
import { withLabels } from "../sync/synced-labels";
import type { Endpoint, Zone, ZoneService } from "../world";
import { meshServiceSpec, type MeshServicePorts, portsOf, stateOf } from "./mesh-service-spec";

/** A MeshService that a zone's control plane makes, and the workloads behind it. */
export interface GeneratedMeshService {
  readonly object: SourceObject;
  readonly endpoints: readonly Endpoint[];
}

/**
 * The MeshServices that a zone's control plane makes for a service: one; for a headless Service of Kubernetes one an
 * endpoint. Source: Kuma's generators of MeshServices.
 */
export function meshServicesOf(
  service: ZoneService,
  zone: Pick<Zone, "name" | "environment">,
  profile: Profile,
): readonly GeneratedMeshService[] {
  if (zone.environment === "universal") return [universalMeshService(service, zone.name, profile)];
  if (!service.headless) return [kubernetesMeshService(service, zone.name, profile)];
  return service.endpoints.map((endpoint, index) => {
    const pod = endpoint.pod ?? `${service.name}-${index}`;
    return podMeshService(service, endpoint, { name: pod, index }, zone.name, profile);
  });
}

/** The one MeshService that a zone makes for a service, as far as matching and traffic look at it: without being made. */
export interface MeshServiceOutline {
  /** What the zone sets over the service's own labels. */
  readonly computedLabels: Readonly<Record<string, string>>;
  readonly state: string;
  readonly ports: MeshServicePorts;
}

/** @returns `undefined` for a headless service, which becomes several */
export function outlineMeshService(
  service: ZoneService,
  zone: Pick<Zone, "name" | "environment">,
): MeshServiceOutline | undefined {
  const { name, endpoints } = service;
  const isUniversal = zone.environment === "universal";
  if (service.headless && !isUniversal) return undefined;
  return {
    computedLabels: isUniversal
      ? commonLabels(service, name, zone.name, "universal")
      : kubernetesLabels(service, name, zone.name),
    state: stateOf(service, endpoints),
    ports: portsOf(service),
  };
}

const kind = "MeshService";

function universalMeshService(service: ZoneService, zone: string, profile: Profile): GeneratedMeshService {
  const { name, mesh, endpoints } = service;
  const labels = withLabels(service.labels, commonLabels(service, name, zone, "universal"));
  return {
    endpoints,
    object: { kind, mesh, name, labels, fields: { spec: meshServiceSpec(service, endpoints, profile) } },
  };
}

function kubernetesMeshService(service: ZoneService, zone: string, profile: Profile): GeneratedMeshService {
  const { name, mesh, endpoints, clusterIP } = service;
  const spec = meshServiceSpec(service, endpoints, profile);
  const fields = clusterIP === undefined ? { spec } : { spec, status: { vips: [{ ip: clusterIP }] } };
  const labels = withLabels(service.labels, kubernetesLabels(service, name, zone));
  return { endpoints, object: { kind, mesh, ...nameOf(service, name), labels, fields } };
}

function podMeshService(
  service: ZoneService,
  endpoint: Endpoint,
  pod: { readonly name: string; readonly index: number },
  zone: string,
  profile: Profile,
): GeneratedMeshService {
  const name = syncedName("", pod.name, [service.namespace ?? ""]);
  const labels = withLabels(service.labels, {
    ...kubernetesLabels(service, name, zone),
    "statefulset.kubernetes.io/pod-name": pod.name,
    "apps.kubernetes.io/pod-index": String(pod.index),
  });
  const fields = { spec: meshServiceSpec(service, [endpoint], profile) };
  const { mesh } = service;
  return { endpoints: [endpoint], object: { kind, mesh, ...nameOf(service, name), labels, fields } };
}

function nameOf({ namespace = "" }: ZoneService, name: string) {
  return { name: `${name}.${namespace}`, nameOnKubernetes: { name, namespace } };
}

/** In the order of their keys, which spares sorting them. */
function kubernetesLabels(service: ZoneService, name: string, zone: string) {
  return {
    "k8s.kuma.io/is-headless-service": String(service.headless),
    [wellKnownLabels.namespace]: service.namespace ?? "",
    "k8s.kuma.io/service-name": service.name,
    ...commonLabels(service, name, zone, "kubernetes"),
  };
}

const managers = { kubernetes: "k8s-controller", universal: "meshservice-generator" } as const;

function commonLabels({ mesh }: ZoneService, name: string, zone: string, environment: Zone["environment"]) {
  return {
    [wellKnownLabels.displayName]: name,
    [wellKnownLabels.environment]: environment,
    "kuma.io/managed-by": managers[environment],
    [wellKnownLabels.mesh]: mesh,
    [wellKnownLabels.origin]: "zone",
    [wellKnownLabels.zone]: zone,
  };
}
