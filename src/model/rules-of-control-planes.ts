import { isPlainObject, type Rule } from "./rule";

const labelKey = /^.{1,63}$/s;
const labelValue = /^[a-z0-9A-Z]([a-z0-9A-Z\-._]*[a-z0-9A-Z]+)?$/;

/** Konnect's own label rules, stricter than the mesh's. Source: the Konnect API's description of control planes. */
export const konnectLabels: Rule = {
  stage: "request",
  source: "Konnect API: labels of a Mesh control plane",
  at: "labels",
  check(labels, { path }) {
    if (!isPlainObject(labels)) return [];
    const entries = Object.entries(labels);
    const tooMany =
      entries.length > 10
        ? [
            {
              code: "too_many_labels" as const,
              severity: "error" as const,
              path,
              given: entries.length,
              reason: "must have at most 10 entries",
            },
          ]
        : [];
    const malformed = entries.flatMap(([key, value]) => {
      const at = { severity: "error" as const, path: [...path, key] };
      const keyProblem = labelKey.test(key)
        ? []
        : [
            {
              code: "label_key_invalid" as const,
              ...at,
              given: key,
              reason: "key must have 1 to 63 characters",
            },
          ];
      const valueFine = typeof value !== "string" || (value.length <= 63 && labelValue.test(value));
      const valueProblem = valueFine
        ? []
        : [
            {
              code: "label_value_invalid" as const,
              ...at,
              given: value,
              reason: `must have 1 to 63 characters and match ${labelValue.source}`,
            },
          ];
      return [...keyProblem, ...valueProblem];
    });
    return [...tooMany, ...malformed];
  },
};
