import { wellKnownLabels } from "../../model";
import { withComputedLabels } from "../admission/compute-labels";
import type { Service } from "../service";
import type { StoredObject } from "../store/stored-object";

interface DefaultGenerator {
  readonly name: string;
  readonly selects: "meshMultiZoneService" | "meshService" | "meshExternalService";
  readonly labels?: Readonly<Record<string, string>>;
  readonly template: string;
}

const headless = "k8s.kuma.io/is-headless-service";

/** What a global control plane starts with; synced to every zone. Source: Kuma, pkg/defaults. */
const defaultGenerators: readonly DefaultGenerator[] = [
  {
    name: "synced-mesh-multi-zone-service",
    selects: "meshMultiZoneService",
    template: "{{ .DisplayName }}.mzsvc.mesh.local",
  },
  {
    name: "synced-kube-mesh-service",
    selects: "meshService",
    labels: { [headless]: "false", [wellKnownLabels.environment]: "kubernetes" },
    template: "{{ .DisplayName }}.{{ .Namespace }}.svc.{{ .Zone }}.mesh.local",
  },
  {
    name: "synced-headless-kube-mesh-service",
    selects: "meshService",
    labels: { [headless]: "true", [wellKnownLabels.environment]: "kubernetes" },
    template:
      '{{ label "statefulset.kubernetes.io/pod-name" }}.{{ label "k8s.kuma.io/service-name" }}.{{ .Namespace }}.svc.{{ .Zone }}.mesh.local',
  },
  {
    name: "synced-universal-mesh-service",
    selects: "meshService",
    labels: { [wellKnownLabels.environment]: "universal" },
    template: "{{ .DisplayName }}.svc.{{ .Zone }}.mesh.local",
  },
  {
    name: "synced-mesh-external-service",
    selects: "meshExternalService",
    template: "{{ .DisplayName }}.extsvc.mesh.local",
  },
];

/** The hostname generators that the service creates with a control plane. */
export function defaultHostnameGenerators(
  controlPlaneId: string,
  time: string,
  { behaviour }: Service,
): readonly StoredObject[] {
  return defaultGenerators.map(({ name, selects, labels = {}, template }) => ({
    kind: "HostnameGenerator",
    controlPlaneId,
    name,
    creationTime: time,
    modificationTime: time,
    labels: withComputedLabels(behaviour, { name }),
    fields: {
      spec: {
        selector: { [selects]: { matchLabels: { [wellKnownLabels.origin]: "global", ...labels } } },
        template,
      },
    },
  }));
}
