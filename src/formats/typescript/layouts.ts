import type { AttributePath } from "../resource";
import { propertyName } from "./value-code";

/** Where in the attributes of a resource each property of its L2 construct is, besides what the construct is in. */
export type Layout = ReadonlyMap<string, AttributePath>;

export const matchLabelsPath = ["spec", "selector", "mesh_service", "match_labels"] as const;
export const portsPath = ["spec", "ports"] as const;
export const destinationsPath = ["spec", "to"] as const;

const layouts: Readonly<Record<string, Layout>> = {
  MeshControlPlane: new Map([...own("name", "description", "labels", "features")]),
  Mesh: new Map([
    ...own(
      "name",
      "labels",
      "skip_creating_initial_policies",
      "mesh_services",
      "networking",
      "routing",
      "mtls",
      "constraints",
      "logging",
      "metrics",
      "tracing",
    ),
  ]),
  HostnameGenerator: new Map([...own("name", "labels"), ...ofSpec("template", "selector", "extension")]),
  MeshService: new Map([...own("name", "labels"), ...ofSpec("ports", "selector", "state", "identities")]),
  MeshMultiZoneService: new Map<string, AttributePath>([
    ...own("name", "labels"),
    ["matchLabels", matchLabelsPath],
    ["ports", portsPath],
  ]),
  MeshLoadBalancingStrategy: new Map<string, AttributePath>([
    ...own("name", "labels"),
    ["from", ["spec", "target_ref"]],
    ["to", destinationsPath],
  ]),
};

/** What an L2 construct of a kind sets, whether it is told to or not. */
const alwaysSet: Readonly<Record<string, readonly AttributePath[]>> = {
  HostnameGenerator: [["spec"]],
  MeshService: [["spec"]],
  MeshMultiZoneService: [matchLabelsPath, portsPath],
  MeshLoadBalancingStrategy: [destinationsPath],
};

export function layoutOf(kindName: string): Layout {
  return layouts[kindName] ?? new Map<string, AttributePath>();
}

export function alwaysSetBy(kindName: string): readonly AttributePath[] {
  return alwaysSet[kindName] ?? [];
}

function own(...attributes: readonly string[]): readonly (readonly [string, AttributePath])[] {
  return attributes.map((name) => [propertyName(name), [name]]);
}

function ofSpec(...attributes: readonly string[]): readonly (readonly [string, AttributePath])[] {
  return attributes.map((name) => [propertyName(name), ["spec", name]]);
}
