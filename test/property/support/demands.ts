import fc from "fast-check";
import { profileRules, type ResourceKind } from "../../../src/model";
import type { Demands, Json } from "./arbitrary-of-shape";

/** What the rules of each kind demand beyond its types. Few different identities, so that pairs share one. */
export function demandsOf(kind: ResourceKind): Demands {
  return kind.scope === "organization"
    ? { labels: { value: konnectLabels } }
    : { ...common, ...own[kind.name] };
}

const meshLabels = [
  ["team", "shop"],
  ["team", "search"],
  ["empty", ""],
  ["kuma.io/display-name", "redis"],
  ["kuma.io/mesh", "default"],
  ["kuma.io/origin", "global"],
  ["kuma.io/effect", "shadow"],
  ["k8s.kuma.io/namespace", "kong-mesh-system"],
  ["kuma.io/sidecar-injection", "enabled"],
  ["example.com/a.b_c-d", "A.b_c-1"],
] as const;

const konnectLabels = labelsFrom([
  ["team", "shop"],
  ["team", "search"],
  ["env", "prod"],
]);

export function labelsFrom(
  entries: readonly (readonly [string, string])[],
  minLength = 0,
): fc.Arbitrary<Json> {
  return fc
    .uniqueArray(fc.constantFrom(...entries), { minLength, maxLength: 3, selector: ([key]) => key })
    .map((chosen): Json => Object.fromEntries(chosen));
}

const common: Demands = {
  cpId: { value: fc.constantFrom("cp-1", "cp-2") },
  mesh: { value: fc.constantFrom("default", "payments") },
  name: { value: fc.constantFrom("redis", "web-1") },
  labels: { value: labelsFrom(meshLabels) },
};

const own: Readonly<Record<string, Demands>> = {
  MeshMultiZoneService: {
    "spec.ports[].appProtocol": { value: fc.constantFrom(...profileRules["2.13"].appProtocols) },
    "spec.ports[].name": { value: fc.constantFrom("main", "admin", "8080") },
    "spec.selector.meshService.matchLabels": { value: labelsFrom(meshLabels, 1), isNeeded: true },
  },
};
