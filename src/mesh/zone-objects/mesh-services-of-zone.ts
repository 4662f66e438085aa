import { type Profile, wellKnownLabels } from "../../model";
import type { MeshObject, SourceObject } from "../mesh-object";
import { syncedName } from "../synced-name";
import { withLabels } from "../sync/synced-labels";
import type { Endpoint, Zone, ZoneService } from "../world";
import { meshServiceSpec, portsOf, stateOf } from "./mesh-service-spec";

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

/** Whether a zone makes one MeshService for a service, by the service's name: a headless one becomes several. */
export function becomesOneMeshService(
  { headless }: ZoneService,
  { environment }: Pick<Zone, "environment">,
): boolean {
  return !headless || environment === "universal";
}

/** Of the one MeshService that a zone makes for a service, what traffic looks at: without making it. */
export function outlineMeshService(service: ZoneService) {
  return { state: stateOf(service, service.endpoints), ports: portsOf(service) };
}

/** Of the one MeshService that a zone makes for a service, a label: without making it. */
export function labelOfMeshService(
  service: ZoneService,
  { name: zone, environment }: Pick<Zone, "name" | "environment">,
  key: string,
): string | undefined {
  const { name, labels } = service;
  if (computedKeys.has(key)) {
    const computed: MeshObject["labels"] =
      environment === "universal"
        ? commonLabels(service, name, zone, environment)
        : kubernetesLabels(service, name, zone);
    if (Object.hasOwn(computed, key)) return computed[key];
  }
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
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

type Labeled = Pick<ZoneService, "name" | "namespace" | "mesh" | "headless">;

/** In the order of their keys, which spares sorting them. */
function kubernetesLabels(service: Labeled, name: string, zone: string) {
  return {
    "k8s.kuma.io/is-headless-service": String(service.headless),
    [wellKnownLabels.namespace]: service.namespace ?? "",
    "k8s.kuma.io/service-name": service.name,
    ...commonLabels(service, name, zone, "kubernetes"),
  };
}

const managers = { kubernetes: "k8s-controller", universal: "meshservice-generator" } as const;

function commonLabels(
  { mesh }: Pick<Labeled, "mesh">,
  name: string,
  zone: string,
  environment: Zone["environment"],
) {
  return {
    [wellKnownLabels.displayName]: name,
    [wellKnownLabels.environment]: environment,
    "kuma.io/managed-by": managers[environment],
    [wellKnownLabels.mesh]: mesh,
    [wellKnownLabels.origin]: "zone",
    [wellKnownLabels.zone]: zone,
  };
}

/** Of all labels that zones compute, whatever they run on. */
const computedKeys: ReadonlySet<string> = new Set(
  Object.keys(kubernetesLabels({ name: "", mesh: "", headless: false }, "", "")),
);
