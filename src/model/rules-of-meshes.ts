import { checkBackendNames, checkBackendType, forEachBackend, namesOf } from "./check-backends";
import { checkLogging, checkTracing } from "./check-logging-and-tracing";
import { elementsOf, findError, isEmptyValue, membersOf } from "./finding";
import type { ProblemPath } from "./problem";
import { type Finding, isPlainObject, type Rule } from "./rule";

/**
 * The rules for what 2.x keeps in a mesh and v3 does not. How many authorities there may be is left out: Kuma takes one,
 * by a setting that a distribution can change.
 */
const source = "Kuma, pkg/core/resources/apis/mesh/mesh_validator.go at 2.13";

function ruleOf(at: string, check: (value: unknown, path: ProblemPath) => readonly Finding[]): Rule {
  return {
    stage: "store",
    source,
    at,
    check: (value, { path, rules }) =>
      rules.meshSettings === "ignored" || !isPlainObject(value) ? [] : check(value, path),
  };
}

const oneOfTheBackends = "has to be set to one of the backends in the mesh";

const mtlsFits = ruleOf("mtls", (mtls, path) => [
  ...checkBackendNames(mtls, path, { member: "enabledBackend", reason: oneOfTheBackends }),
  ...forEachBackend(mtls, path, ({ dpCert }, at) => checkRotation(dpCert, [...at, "dpCert"])),
]);

/** Certificates of proxies are given with their lifetime, or left out. */
function checkRotation(dpCert: unknown, path: ProblemPath): readonly Finding[] {
  if (!isPlainObject(dpCert)) return [];
  const { rotation } = dpCert;
  const { expiration } = membersOf(rotation);
  if (typeof rotation === "symbol" || typeof expiration === "symbol") return [];
  if (typeof expiration === "string" && /^(0|\d+(y|w|d|h|m|s|ms))$/.test(expiration)) return [];
  return findError(
    "duration_malformed",
    [...path, "rotation", "expiration"],
    expiration,
    "has to be a valid format",
  );
}

const metricsFit = ruleOf("metrics", (metrics, path) => [
  ...forEachBackend(metrics, path, ({ type, conf }, at) => [
    ...checkBackendType(type, at, ["prometheus"]),
    ...(type === "prometheus" ? checkAggregates(conf, [...at, "conf"]) : []),
  ]),
  ...checkBackendNames(metrics, path, { member: "enabledBackend", reason: oneOfTheBackends }),
]);

function checkAggregates(conf: unknown, path: ProblemPath): readonly Finding[] {
  const names = namesOf(membersOf(conf).aggregate);
  return names.flatMap((name, index) =>
    typeof name === "string" && names.indexOf(name) < index
      ? findError(
          "backend_name_duplicate",
          [...path, "aggregate", index, "name"],
          name,
          `duplicate entry: ${name}, values have to be unique`,
        )
      : [],
  );
}

const constraintsFit = ruleOf("constraints", (constraints, path) =>
  ["requirements", "restrictions"].flatMap((list) =>
    elementsOf(membersOf(membersOf(constraints).dataplaneProxy)[list]).flatMap((one, index) =>
      typeof one === "symbol"
        ? []
        : checkTags(membersOf(one).tags, [...path, "dataplaneProxy", list, index, "tags"]),
    ),
  ),
);

const charactersOfTags = "must consist of alphanumeric characters, dots, dashes, slashes and underscores";

function checkTags(tags: unknown, path: ProblemPath): readonly Finding[] {
  if (isEmptyValue(tags)) return findError("tags_missing", path, tags, "must have at least one tag");
  return Object.entries(membersOf(tags)).flatMap(([key, value]) => [
    ...(key === "" ? findError("tag_invalid", path, tags, "tag name must be non-empty") : []),
    ...(/^[a-zA-Z0-9.\-_:/]*$/.test(key)
      ? []
      : findError("tag_invalid", [...path, key], key, `tag name ${charactersOfTags}`)),
    ...(value === "" ? findError("tag_invalid", [...path, key], value, "tag value must be non-empty") : []),
    ...(typeof value !== "string" || /^([a-zA-Z0-9.\-_:/]*|\*)$/.test(value)
      ? []
      : findError("tag_invalid", [...path, key], value, `tag value ${charactersOfTags} or be "*"`)),
  ]);
}

const egressNeedsMtls: Rule = {
  stage: "store",
  source,
  at: "",
  check(resource, { path, rules }) {
    const { routing, mtls } = membersOf(resource);
    if (rules.meshSettings === "ignored" || membersOf(routing).zoneEgress !== true) return [];
    if (typeof mtls === "symbol" || !isEmptyValue(membersOf(mtls).enabledBackend)) return [];
    return findError("mtls_missing", [...path, "mtls"], mtls, "has to be set when zoneEgress enabled");
  },
};

/** In the server's order. */
export const meshSettings: readonly Rule[] = [
  mtlsFits,
  ruleOf("logging", checkLogging),
  ruleOf("tracing", checkTracing),
  metricsFit,
  constraintsFit,
  egressNeedsMtls,
];
