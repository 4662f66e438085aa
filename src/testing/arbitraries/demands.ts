import fc from "fast-check";
import { profileRules, type ResourceKind } from "../../model";
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

const { hashPolicyTypes, identityTypes, targetKinds } = profileRules["2.13"];

function oneOf(values: readonly string[]): Demands[string] {
  return { value: fc.constantFrom(...values) };
}

/** Half of the time a whole mesh, of which the fewest other members are refused. */
function kindAmong(kinds: readonly string[]): Demands[string] {
  return { value: fc.oneof(fc.constant("Mesh"), fc.constantFrom(...kinds)) };
}

const balancing = "spec.to[].default";

const own: Readonly<Record<string, Demands>> = {
  HostnameGenerator: {
    "spec.template": oneOf(["{{ .DisplayName }}.mesh", '{{ label "team" }}.{{ .Zone }}.mesh', "redis.mesh"]),
    "spec.extension.type": oneOf(["x", "dns"]),
  },
  MeshService: {
    "spec.state": oneOf(["Available", "Unavailable"]),
    "spec.identities[].type": oneOf(identityTypes),
  },
  MeshLoadBalancingStrategy: {
    "spec.targetRef.kind": kindAmong(targetKinds.topOfLoadBalancing),
    "spec.targetRef.proxyTypes[]": oneOf(["Sidecar", "Gateway"]),
    "spec.to[].targetRef.kind": kindAmong(targetKinds.destinationOfLoadBalancing),
    "spec.to[].targetRef.proxyTypes[]": oneOf(["Sidecar", "Gateway"]),
    [`${balancing}.hashPolicies[].type`]: oneOf(hashPolicyTypes),
    [`${balancing}.loadBalancer.type`]: oneOf(["RoundRobin", "LeastRequest", "RingHash", "Random", "Maglev"]),
    [`${balancing}.loadBalancer.ringHash.hashPolicies[].type`]: oneOf(hashPolicyTypes),
    [`${balancing}.loadBalancer.ringHash.hashFunction`]: oneOf(["XXHash", "MurmurHash2"]),
    [`${balancing}.loadBalancer.maglev.hashPolicies[].type`]: oneOf(hashPolicyTypes),
    [`${balancing}.localityAwareness.crossZone.failover[].to.type`]: oneOf([
      "None",
      "Only",
      "Any",
      "AnyExcept",
    ]),
  },
  MeshMultiZoneService: {
    "spec.ports[].appProtocol": { value: fc.constantFrom(...profileRules["2.13"].appProtocols) },
    "spec.ports[].name": { value: fc.constantFrom("main", "admin", "8080") },
    "spec.selector.meshService.matchLabels": { value: labelsFrom(meshLabels, 1), isNeeded: true },
  },
};
