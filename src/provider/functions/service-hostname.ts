import { wellKnownLabels } from "../../model";
import type { ProviderFunction } from "../../plugin/functions/provider-function";
import { readService, serviceParameters } from "./hostname-parameters";
import { type NamedService, renderHostname } from "./hostname-template";
import { textArgument } from "./text-argument";

const headless = "k8s.kuma.io/is-headless-service";

/** A generator that a control plane starts with, as every other zone sees its hostnames. Source: Kuma, pkg/defaults. */
interface DefaultGenerator {
  readonly kind: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly template: string;
}

const generators: readonly DefaultGenerator[] = [
  { kind: "MeshMultiZoneService", labels: {}, template: "{{ .DisplayName }}.mzsvc.mesh.local" },
  { kind: "MeshExternalService", labels: {}, template: "{{ .DisplayName }}.extsvc.mesh.local" },
  {
    kind: "MeshService",
    labels: { [wellKnownLabels.environment]: "kubernetes", [headless]: "false" },
    template: "{{ .DisplayName }}.{{ .Namespace }}.svc.{{ .Zone }}.mesh.local",
  },
  {
    kind: "MeshService",
    labels: { [wellKnownLabels.environment]: "kubernetes", [headless]: "true" },
    template:
      '{{ label "statefulset.kubernetes.io/pod-name" }}.{{ label "k8s.kuma.io/service-name" }}.{{ .Namespace }}.svc.{{ .Zone }}.mesh.local',
  },
  {
    kind: "MeshService",
    labels: { [wellKnownLabels.environment]: "universal" },
    template: "{{ .DisplayName }}.svc.{{ .Zone }}.mesh.local",
  },
];

const kinds = [...new Set(generators.map(({ kind }) => kind))];

/** The hostname of a service by the generators that a control plane starts with. */
export const serviceHostname: ProviderFunction = {
  name: "service_hostname",
  summary: "Gives the hostname of a service by the default hostname generators",
  description:
    "Gives the hostname under which other zones reach a service when the default hostname generators are in place, such as `redis.mzsvc.mesh.local`. The generator is chosen as the mesh does: by the kind, and for a `MeshService` by its labels `kuma.io/env` and `k8s.kuma.io/is-headless-service`.",
  parameters: [
    { name: "kind", type: "string", description: `One of ${kinds.map((kind) => `\`${kind}\``).join(", ")}.` },
    ...serviceParameters,
  ],
  returns: "string",
  call: ([kind, service, labels]) => {
    const ofKind = generators.filter((generator) => generator.kind === kind);
    if (ofKind.length === 0) {
      return {
        error: `no default generator is for ${JSON.stringify(kind)}. Use ${kinds.join(", ")}.`,
        argument: 0,
      };
    }
    const named = readService(service, labels);
    if ("error" in named) return { error: named.error, argument: 1 };
    const generator = ofKind.find((one) => selects(one, named));
    if (generator === undefined) return { error: noGenerator(textArgument(kind), ofKind), argument: 2 };
    const rendered = renderHostname(generator.template, named);
    return "error" in rendered ? { error: rendered.error } : { value: rendered.hostname };
  },
};

function selects({ labels }: DefaultGenerator, service: NamedService): boolean {
  return Object.entries(labels).every(([key, value]) => service.labels.get(key) === value);
}

function noGenerator(kind: string, ofKind: readonly DefaultGenerator[]): string {
  const choices = ofKind.map(({ labels }) =>
    Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(" and "),
  );
  return `no default generator selects a ${kind} with these labels. Give ${choices.join(", or ")}.`;
}
