import { checkLabelKey, checkLabelValue, wellKnownLabels } from "./labels";
import type { ProblemPath } from "./problem";
import type { ProblemCode } from "./problem-codes";
import { type Finding, isPlainObject, type Rule } from "./rule";

/** Only a global control plane makes objects in Konnect, and it refuses a label that says otherwise. */
export const originIsGlobal: Rule = {
  stage: "request",
  source: "Kuma, pkg/api-server/resource_crud_endpoints.go",
  at: "labels",
  check(labels, { path }) {
    if (!isPlainObject(labels)) return [];
    const origin = labels[wellKnownLabels.origin];
    if (typeof origin !== "string" || origin === "" || origin === "global") return [];
    const known = origin === "zone";
    return [
      {
        code: "origin_not_global",
        severity: "error",
        path: [...path, wellKnownLabels.origin],
        given: origin,
        reason: known
          ? "the origin label must be set to 'global'"
          : `unknown resource origin ${JSON.stringify(origin)}`,
      },
    ];
  },
};

/** Label syntax, keys in byte order, each key before its value. */
export const labelSyntax: Rule = {
  stage: "request",
  source: "apimachinery's validation package, as Kuma applies it to labels",
  at: "labels",
  check(labels, { path }) {
    if (!isPlainObject(labels)) return [];
    return Object.keys(labels)
      .sort(byBytes)
      .flatMap((key) => [
        ...checkLabelKey(key).map((reason) => labelFinding("label_key_invalid", [...path, key], key, reason)),
        ...valueReasons(labels[key]).map((reason) =>
          labelFinding("label_value_invalid", [...path, key], labels[key], reason),
        ),
      ]);
  },
};

function valueReasons(value: unknown): readonly string[] {
  return typeof value === "string" ? checkLabelValue(value) : [];
}

function labelFinding(code: ProblemCode, path: ProblemPath, given: unknown, reason: string): Finding {
  return { code, severity: "error", path, given, reason };
}

function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
