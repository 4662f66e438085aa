import { wellKnownLabels } from "../../model";
import type { SourceObject } from "../mesh-object";
import type { Zone } from "../world";

interface DefaultGenerator {
  readonly name: string;
  readonly environments: readonly Zone["environment"][];
  readonly selects: "meshService" | "meshExternalService";
  readonly template: string;
}

/** What a zone's control plane starts with. Source: Kuma, pkg/defaults. */
const generators: readonly DefaultGenerator[] = [
  {
    name: "local-mesh-external-service",
    environments: ["kubernetes", "universal"],
    selects: "meshExternalService",
    template: "{{ .DisplayName }}.extsvc.mesh.local",
  },
  {
    name: "local-universal-mesh-service",
    environments: ["universal"],
    selects: "meshService",
    template: "{{ .DisplayName }}.svc.mesh.local",
  },
];

/** The hostname generators of a zone's own, before it stores them. */
export function defaultGeneratorsOfZone(environment: Zone["environment"]): SourceObject[] {
  return generators
    .filter(({ environments }) => environments.includes(environment))
    .map(({ name, selects, template }) => ({
      kind: "HostnameGenerator",
      name,
      labels: {},
      fields: {
        spec: { selector: { [selects]: { matchLabels: { [wellKnownLabels.origin]: "zone" } } }, template },
      },
    }));
}
