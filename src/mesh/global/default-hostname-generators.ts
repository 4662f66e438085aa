import { wellKnownLabels } from "../../model";
import type { SelectedKind } from "../hostname";

/** A hostname generator that a global control plane starts with. */
export interface DefaultGenerator {
  readonly name: string;
  readonly spec: {
    readonly selector: Readonly<
      Partial<Record<SelectedKind, { readonly matchLabels: Readonly<Record<string, string>> }>>
    >;
    readonly template: string;
  };
}

const headless = "k8s.kuma.io/is-headless-service";

/** Names every multi-zone service. */
export const multiZoneServiceDefault = generator(
  "synced-mesh-multi-zone-service",
  "meshMultiZoneService",
  "{{ .DisplayName }}.mzsvc.mesh.local",
);

/** What a global control plane starts with; synced to every zone. Source: Kuma, pkg/defaults. */
export const defaultGenerators: readonly DefaultGenerator[] = [
  multiZoneServiceDefault,
  generator(
    "synced-kube-mesh-service",
    "meshService",
    "{{ .DisplayName }}.{{ .Namespace }}.svc.{{ .Zone }}.mesh.local",
    { [headless]: "false", [wellKnownLabels.environment]: "kubernetes" },
  ),
  generator(
    "synced-headless-kube-mesh-service",
    "meshService",
    '{{ label "statefulset.kubernetes.io/pod-name" }}.{{ label "k8s.kuma.io/service-name" }}.{{ .Namespace }}.svc.{{ .Zone }}.mesh.local',
    { [headless]: "true", [wellKnownLabels.environment]: "kubernetes" },
  ),
  generator("synced-universal-mesh-service", "meshService", "{{ .DisplayName }}.svc.{{ .Zone }}.mesh.local", {
    [wellKnownLabels.environment]: "universal",
  }),
  generator("synced-mesh-external-service", "meshExternalService", "{{ .DisplayName }}.extsvc.mesh.local"),
];

function generator(
  name: string,
  selects: SelectedKind,
  template: string,
  labels: Readonly<Record<string, string>> = {},
): DefaultGenerator {
  const matchLabels = { [wellKnownLabels.origin]: "global", ...labels };
  return { name, spec: { selector: { [selects]: { matchLabels } }, template } };
}
