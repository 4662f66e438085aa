import { type Profile, wellKnownLabels } from "../../model";
import type { SourceObject } from "../mesh-object";
import { syncedName } from "../synced-name";
import { withLabels } from "../sync/synced-labels";
import type { Endpoint, Zone, ZoneService } from "../world";
import { meshServiceSpec } from "./mesh-service-spec";

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

const kind = "MeshService";
const managedBy = "kuma.io/managed-by";
const serviceName = "k8s.kuma.io/service-name";
const isHeadless = "k8s.kuma.io/is-headless-service";

function universalMeshService(service: ZoneService, zone: string, profile: Profile): GeneratedMeshService {
  const { name, mesh, endpoints } = service;
  const labels = withLabels(service.labels, {
    [managedBy]: "meshservice-generator",
    [wellKnownLabels.displayName]: name,
    ...computed(mesh, zone, "universal"),
  });
  return {
    endpoints,
    object: { kind, mesh, name, labels, fields: { spec: meshServiceSpec(service, endpoints, profile) } },
  };
}

function kubernetesMeshService(service: ZoneService, zone: string, profile: Profile): GeneratedMeshService {
  const { name, mesh, endpoints, clusterIP } = service;
  return {
    endpoints,
    object: {
      ...onKubernetes(service, name),
      labels: withLabels(service.labels, { ...kubernetesLabels(service, name, zone), [isHeadless]: "false" }),
      mesh,
      fields: {
        spec: meshServiceSpec(service, endpoints, profile),
        ...(clusterIP === undefined ? {} : { status: { vips: [{ ip: clusterIP }] } }),
      },
    },
  };
}

function podMeshService(
  service: ZoneService,
  endpoint: Endpoint,
  pod: { readonly name: string; readonly index: number },
  zone: string,
  profile: Profile,
): GeneratedMeshService {
  const name = syncedName("", pod.name, [service.namespace ?? ""]);
  return {
    endpoints: [endpoint],
    object: {
      ...onKubernetes(service, name),
      mesh: service.mesh,
      labels: withLabels(service.labels, {
        ...kubernetesLabels(service, name, zone),
        [isHeadless]: "true",
        "statefulset.kubernetes.io/pod-name": pod.name,
        "apps.kubernetes.io/pod-index": String(pod.index),
      }),
      fields: { spec: meshServiceSpec(service, [endpoint], profile) },
    },
  };
}

function onKubernetes({ namespace = "" }: ZoneService, name: string) {
  return { kind, name: `${name}.${namespace}`, nameOnKubernetes: { name, namespace } };
}

function kubernetesLabels({ mesh, namespace = "", name: service }: ZoneService, name: string, zone: string) {
  return {
    [serviceName]: service,
    [managedBy]: "k8s-controller",
    [wellKnownLabels.displayName]: name,
    [wellKnownLabels.namespace]: namespace,
    ...computed(mesh, zone, "kubernetes"),
  };
}

function computed(mesh: string, zone: string, environment: Zone["environment"]) {
  return {
    [wellKnownLabels.mesh]: mesh,
    [wellKnownLabels.environment]: environment,
    [wellKnownLabels.origin]: "zone",
    [wellKnownLabels.zone]: zone,
  };
}
