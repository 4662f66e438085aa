import { checkHashPolicies } from "./check-hash-policies";
import { checkLocalityAwareness, readDecimal } from "./check-locality-awareness";
import { checkTargetRef } from "./check-target-ref";
import { findError, isEmptyValue, isGiven, membersOf } from "./finding";
import type { ProblemPath } from "./problem";
import type { ProfileRules } from "./profile";
import { allowedValues } from "./rule-of-allowed-values";
import { type Finding, isPlainObject, type Rule } from "./rule";

/** The rules for a load balancing strategy, at both versions. */
const source = "Kuma, pkg/plugins/policies/meshloadbalancingstrategy/api/v1alpha1/validator.go";

const balancing = "spec.to[].default";
const proxyTypes = ["Sidecar", "Gateway"];

/** What the schema takes from lists. */
export const loadBalancingValues: readonly Rule[] = [
  allowedValues("spec.targetRef.kind", ({ targetKinds }) => targetKinds.top),
  allowedValues("spec.targetRef.proxyTypes[]", proxyTypes),
  allowedValues("spec.to[].targetRef.kind", ({ targetKinds }) => targetKinds.destination),
  allowedValues("spec.to[].targetRef.proxyTypes[]", proxyTypes),
  ...[
    `${balancing}.hashPolicies`,
    `${balancing}.loadBalancer.ringHash.hashPolicies`,
    `${balancing}.loadBalancer.maglev.hashPolicies`,
  ].map((at) => allowedValues(`${at}[].type`, ({ hashPolicyTypes }) => hashPolicyTypes)),
  allowedValues(`${balancing}.loadBalancer.type`, [
    "RoundRobin",
    "LeastRequest",
    "RingHash",
    "Random",
    "Maglev",
  ]),
  allowedValues(`${balancing}.loadBalancer.ringHash.hashFunction`, ["XXHash", "MurmurHash2"]),
  allowedValues(`${balancing}.localityAwareness.crossZone.failover[].to.type`, [
    "None",
    "Only",
    "Any",
    "AnyExcept",
  ]),
];

export const topTargetFits: Rule = {
  stage: "spec",
  source,
  at: "spec.targetRef",
  check: (ref, { path, rules }) =>
    checkTargetRef(ref, { path, rules, kinds: rules.targetKinds.topOfLoadBalancing }),
};

export const destinationsAreNamed: Rule = {
  stage: "spec",
  source: `${source} at 2.13; v3 takes none`,
  at: "spec.to",
  check(to, { path, rules }) {
    if (rules.targets === "by labels" || !isEmptyValue(to)) return [];
    return findError("destinations_missing", path, to, "needs at least one item");
  },
};

/** One rule for the whole list, because the server answers destination by destination. */
export const destinationsFit: Rule = {
  stage: "spec",
  source,
  at: "spec",
  check(spec, { path, rules }) {
    if (!isPlainObject(spec) || !Array.isArray(spec.to)) return [];
    const topKind = spec.targetRef === undefined ? "Mesh" : membersOf(spec.targetRef).kind;
    return spec.to.flatMap((item: unknown, index) =>
      checkDestination(membersOf(item), [...path, "to", index], topKind, rules),
    );
  },
};

function checkDestination(
  item: Readonly<Record<string, unknown>>,
  path: ProblemPath,
  topKind: unknown,
  rules: ProfileRules,
): readonly Finding[] {
  const target = membersOf(item.targetRef);
  const settings = membersOf(item.default);
  return [
    ...checkTargetRef(target, {
      path: [...path, "targetRef"],
      rules,
      ...kindsBelow(topKind, settings, rules),
    }),
    ...checkSettings(settings, [...path, "default"], target, rules),
  ];
}

/** 2.x allows a gateway fewer destinations than a whole mesh. */
function kindsBelow(
  topKind: unknown,
  settings: Readonly<Record<string, unknown>>,
  rules: ProfileRules,
): { readonly kinds: readonly string[]; readonly otherKinds?: string } {
  const kinds = rules.targetKinds.destinationOfLoadBalancing;
  if (rules.targets === "by labels" || topKind !== "MeshGateway") return { kinds };
  if (settings.loadBalancer === undefined) return { kinds: kinds.filter((kind) => kind !== "MeshHTTPRoute") };
  const otherKinds = "value 'MeshGateway' is not supported, only Mesh is allowed if loadBalancer is set";
  return { kinds: ["Mesh"], otherKinds };
}

function checkSettings(
  settings: Readonly<Record<string, unknown>>,
  path: ProblemPath,
  target: Readonly<Record<string, unknown>>,
  rules: ProfileRules,
): readonly Finding[] {
  const hashPolicies = checkHashPolicies(settings.hashPolicies, [...path, "hashPolicies"]);
  if (target.kind === "MeshHTTPRoute") {
    return [...hashPolicies, ...["loadBalancer", "localityAwareness"].flatMap(onlyHashPolicies)];
  }
  return [
    ...checkLoadBalancer(settings.loadBalancer, [...path, "loadBalancer"], rules),
    ...checkLocalityAwareness(settings.localityAwareness, [...path, "localityAwareness"], target),
    ...hashPolicies,
    ...checkHashedTwice(settings, path, rules),
  ];

  function onlyHashPolicies(setting: string): readonly Finding[] {
    const given = settings[setting];
    if (!isGiven(given)) return [];
    const reason =
      "field is not allowed when targetRef.kind is MeshHTTPRoute, only hashPolicies is supported";
    return findError("setting_not_allowed", [...path, setting], given, reason);
  }
}

function checkLoadBalancer(value: unknown, path: ProblemPath, rules: ProfileRules): readonly Finding[] {
  const { type, ringHash, maglev, leastRequest } = membersOf(value);
  const hashed = (algorithm: unknown, name: string) =>
    rules.targets === "by labels"
      ? []
      : checkHashPolicies(membersOf(algorithm).hashPolicies, [...path, name, "hashPolicies"]);
  switch (type) {
    case "RingHash":
      return hashed(ringHash, "ringHash");
    case "Maglev":
      return hashed(maglev, "maglev");
    case "LeastRequest":
      return checkBias(membersOf(leastRequest).activeRequestBias, [
        ...path,
        "leastRequest",
        "activeRequestBias",
      ]);
    default:
      return [];
  }
}

function checkBias(value: unknown, path: ProblemPath): readonly Finding[] {
  if (typeof value !== "string" && typeof value !== "number") return [];
  const bias = readDecimal(value);
  if (bias === undefined) return findError("number_malformed", path, value, "string must be a valid number");
  return bias < 0 ? findError("number_malformed", path, value, "must be greater or equal then: 0") : [];
}

/** 2.x has a second place for hash policies, and takes only one of the two. */
function checkHashedTwice(
  { hashPolicies, loadBalancer }: Readonly<Record<string, unknown>>,
  path: ProblemPath,
  rules: ProfileRules,
): readonly Finding[] {
  if (rules.targets === "by labels" || !isGiven(hashPolicies)) return [];
  return ["ringHash", "maglev"].flatMap((algorithm) => {
    const again = membersOf(membersOf(loadBalancer)[algorithm]).hashPolicies;
    if (!isGiven(again)) return [];
    const reason = "hashPolicies already specified in the root level";
    return findError(
      "settings_conflict",
      [...path, "loadBalancer", algorithm, "hashPolicies"],
      again,
      reason,
    );
  });
}
