import { findError, isEmptyValue, isFilledValue, membersOf } from "./finding";
import type { ProblemPath } from "./problem";
import type { ProfileRules } from "./profile";
import type { Finding } from "./rule";

/** Source: Kuma, `ValidateTargetRef` in pkg/core/resources/apis/mesh/validators.go at both versions. */
export interface TargetRefCheck {
  readonly path: ProblemPath;
  readonly rules: ProfileRules;
  /** Kinds that are supported here. */
  readonly kinds: readonly string[];
  /** Said of any other kind. @default that its value is not supported */
  readonly otherKinds?: string;
}

/** What may not be said of a target of a kind, in the server's order. Only 2.x knows most of the fields. */
const notAllowed: Readonly<Record<ProfileRules["targets"], Readonly<Record<string, readonly string[]>>>> = {
  "by name or labels": {
    Mesh: ["mesh", "tags", "labels", "namespace", "sectionName"],
    Dataplane: ["tags", "mesh", "proxyTypes"],
    MeshSubset: ["name", "mesh", "labels", "namespace", "sectionName"],
    MeshService: ["mesh", "tags", "proxyTypes"],
    MeshHTTPRoute: ["mesh", "tags", "proxyTypes", "sectionName"],
    MeshServiceSubset: ["mesh", "proxyTypes", "labels", "namespace", "sectionName"],
    MeshGateway: ["mesh", "proxyTypes", "labels", "namespace", "sectionName"],
  },
  "by labels": {
    Mesh: ["labels", "sectionName"],
    MeshHTTPRoute: ["sectionName"],
    MeshExternalService: ["sectionName"],
  },
};

/** What has to be said of a target of a kind. */
const needed: typeof notAllowed = {
  "by name or labels": {
    MeshService: ["name"],
    MeshHTTPRoute: ["name"],
    MeshServiceSubset: ["name"],
    MeshGateway: ["name"],
  },
  "by labels": {
    MeshService: ["labels"],
    MeshHTTPRoute: ["labels"],
    MeshExternalService: ["labels"],
    MeshMultiZoneService: ["labels"],
  },
};

const named = new Set(["MeshService", "MeshHTTPRoute", "MeshServiceSubset", "MeshGateway"]);
const byNameOrLabels = new Set(["MeshService", "MeshHTTPRoute", "Dataplane"]);

/** Holds a `targetRef` to what its kind allows. */
export function checkTargetRef(value: unknown, check: TargetRefCheck): readonly Finding[] {
  const { path, rules, kinds, otherKinds } = check;
  const ref = membersOf(value);
  const { kind } = ref;
  if (kind === "") return findError("target_kind_not_supported", [...path, "kind"], kind, "must be defined");
  if (typeof kind !== "string") return [];
  if (!kinds.includes(kind)) {
    const reason = otherKinds ?? `value '${kind}' is not supported`;
    return findError("target_kind_not_supported", [...path, "kind"], kind, reason);
  }
  return [
    ...checkName(ref, kind, check),
    ...(notAllowed[rules.targets][kind] ?? []).flatMap((field) =>
      isFilledValue(ref[field])
        ? findError(
            "target_field_not_allowed",
            [...path, field],
            ref[field],
            `must not be set with kind ${kind}`,
          )
        : [],
    ),
    ...checkSection(ref, kind, check),
    ...checkNeeded(ref, kind, check),
    ...checkProxyTypes(ref, kind, check),
  ];
}

function checkName(
  ref: Readonly<Record<string, unknown>>,
  kind: string,
  { path, rules }: TargetRefCheck,
): readonly Finding[] {
  if (rules.targets === "by labels") return [];
  const name = [...path, "name"];
  if (kind === "Mesh" && isFilledValue(ref.name)) {
    return findError(
      "target_field_not_allowed",
      name,
      ref.name,
      "using name with kind Mesh is not yet supported",
    );
  }
  if (!named.has(kind) || typeof ref.name !== "string" || /^[0-9a-z.\-_]*$/.test(ref.name)) return [];
  const reason = "invalid characters: must consist of lower case alphanumeric characters, '-', '.' and '_'.";
  return findError("target_name_invalid", name, ref.name, reason);
}

function checkSection(
  ref: Readonly<Record<string, unknown>>,
  kind: string,
  { path }: TargetRefCheck,
): readonly Finding[] {
  if (kind !== "Dataplane" || !isFilledValue(ref.sectionName)) return [];
  const reason = "can only be used with inbound policies";
  return findError("target_field_not_allowed", [...path, "sectionName"], ref.sectionName, reason);
}

function checkNeeded(
  ref: Readonly<Record<string, unknown>>,
  kind: string,
  { path, rules }: TargetRefCheck,
): readonly Finding[] {
  const byLabels = byNameOrLabels.has(kind) && !isEmptyValue(ref.labels);
  if (rules.targets === "by name or labels" && byLabels) {
    const both = isFilledValue(ref.labels) && [ref.name, ref.namespace].some((text) => isFilledValue(text));
    if (!both) return [];
    const reason = "either labels or name and namespace must be specified";
    return findError("target_field_not_allowed", [...path, "labels"], ref.labels, reason);
  }
  const clause = rules.targets === "by labels" ? "when kind is" : "with kind";
  return (needed[rules.targets][kind] ?? []).flatMap((field) =>
    isEmptyValue(ref[field])
      ? findError("target_field_missing", [...path, field], ref[field], `must be set ${clause} ${kind}`)
      : [],
  );
}

function checkProxyTypes(
  ref: Readonly<Record<string, unknown>>,
  kind: string,
  { path, rules }: TargetRefCheck,
): readonly Finding[] {
  if (rules.targets === "by labels" || (kind !== "Mesh" && kind !== "MeshSubset")) return [];
  if (!Array.isArray(ref.proxyTypes) || ref.proxyTypes.length > 0) return [];
  const reason = "must be undefined or have at least one element";
  return findError("target_field_missing", [...path, "proxyTypes"], ref.proxyTypes, reason);
}
