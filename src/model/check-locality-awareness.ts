import { elementsOf, findError, isFilledValue, isGiven, membersOf } from "./finding";
import type { ProblemPath } from "./problem";
import type { Finding } from "./rule";

/** Source: Kuma, pkg/plugins/policies/meshloadbalancingstrategy/api/v1alpha1/validator.go. */
export function checkLocalityAwareness(
  value: unknown,
  path: ProblemPath,
  target: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const { localZone, crossZone } = membersOf(value);
  return [
    ...checkAffinityTags(membersOf(localZone).affinityTags, [...path, "localZone", "affinityTags"]),
    ...(!isGiven(crossZone) ? [] : checkCrossZone(crossZone, [...path, "crossZone"], target)),
  ];
}

function checkAffinityTags(value: unknown, path: ProblemPath): readonly Finding[] {
  const tags = elementsOf(value).map(membersOf);
  const weighted = tags.filter(({ weight }) => weight !== undefined).length;
  const allKnown = tags.every(({ weight }) => weight === undefined || isGiven(weight));
  return [
    ...tags.flatMap(({ key, weight }, index) => [
      ...(key === "" ? findError("text_empty", [...path, index, "key"], key, "must not be empty") : []),
      ...(typeof weight === "number" && weight <= 0
        ? findError("number_not_positive", [...path, index, "weight"], weight, "must be greater than 0")
        : []),
    ]),
    ...(allKnown && weighted > 0 && weighted < tags.length
      ? findError("affinity_weights_incomplete", path, value, "all or none affinity tags should have weight")
      : []),
  ];
}

function checkCrossZone(
  value: unknown,
  path: ProblemPath,
  target: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const { failover, failoverThreshold } = membersOf(value);
  // A MeshService named by its old `kuma.io/service` tag is not meant.
  const isReal = isFilledValue(target.labels) || isFilledValue(target.sectionName);
  const reason = "must not be set: MeshService traffic is local";
  return [
    ...(target.kind === "MeshService" && isReal ? findError("setting_not_allowed", path, value, reason) : []),
    ...elementsOf(failover).flatMap((rule, index) => checkFailover(rule, [...path, "failover", index])),
    ...checkPercentage(membersOf(failoverThreshold).percentage, [...path, "failoverThreshold", "percentage"]),
  ];
}

function checkFailover(value: unknown, path: ProblemPath): readonly Finding[] {
  const { from, to } = membersOf(value);
  return [
    ...(!isGiven(from) ? [] : checkFromZones(membersOf(from).zones, [...path, "from", "zones"])),
    ...checkToZones(membersOf(to), [...path, "to", "zones"]),
  ];
}

function checkFromZones(zones: unknown, path: ProblemPath): readonly Finding[] {
  const empty = Array.isArray(zones) && zones.length === 0;
  return [
    ...(empty ? findError("zones_missing", path, zones, "must not be empty") : []),
    ...elementsOf(zones).flatMap((zone, index) =>
      zone === "" ? findError("text_empty", [...path, index], zone, "must not be empty") : [],
    ),
  ];
}

function checkToZones(
  { type, zones }: Readonly<Record<string, unknown>>,
  path: ProblemPath,
): readonly Finding[] {
  const none = zones === undefined || (Array.isArray(zones) && zones.length === 0);
  switch (type) {
    case "Any":
    case "None":
      if (!isFilledValue(zones)) return [];
      return findError("zones_not_allowed", path, zones, `must be empty when type is ${type}`);
    case "Only":
    case "AnyExcept":
      return none ? findError("zones_missing", path, zones, `must not be empty when type is ${type}`) : [];
    default:
      return [];
  }
}

function checkPercentage(value: unknown, path: ProblemPath): readonly Finding[] {
  if (typeof value !== "string" && typeof value !== "number") return [];
  const share = readDecimal(value);
  if (share === undefined) {
    return findError("number_malformed", path, value, "string must be a valid number");
  }
  if (share < 0 || share > 100) {
    return findError("percentage_out_of_range", path, value, "must be in inclusive range [0.0, 100.0]");
  }
  return share === 0 ? findError("percentage_out_of_range", path, value, "must be greater than 0") : [];
}

/** A number, or text that holds a decimal. */
export function readDecimal(value: string | number): number | undefined {
  if (typeof value === "number") return value;
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : undefined;
}
