import { isPlainObject, type Rule } from "./rule";

/** What Konnect takes as labels of its own objects. */
export const konnectLabelLimits = {
  /** How many there may be. */
  most: 10,
  /** Characters of a key, and of a value. */
  longest: 63,
  value: /^[a-z0-9A-Z]([a-z0-9A-Z\-._]*[a-z0-9A-Z]+)?$/,
} as const;

const { most, longest, value: labelValue } = konnectLabelLimits;

/** Konnect's own label rules, stricter than the mesh's. Source: the Konnect API's description of control planes. */
export const konnectLabels: Rule = {
  stage: "request",
  source: "Konnect API: labels of a Mesh control plane",
  at: "labels",
  check(labels, { path }) {
    if (!isPlainObject(labels)) return [];
    const entries = Object.entries(labels);
    const tooMany =
      entries.length > most
        ? [
            {
              code: "too_many_labels" as const,
              severity: "error" as const,
              path,
              given: entries.length,
              reason: `must have at most ${most} entries`,
            },
          ]
        : [];
    const malformed = entries.flatMap(([key, value]) => {
      const at = { severity: "error" as const, path: [...path, key] };
      const keyProblem =
        key.length >= 1 && key.length <= longest
          ? []
          : [
              {
                code: "label_key_invalid" as const,
                ...at,
                given: key,
                reason: `key must have 1 to ${longest} characters`,
              },
            ];
      const valueFine = typeof value !== "string" || (value.length <= longest && labelValue.test(value));
      const valueProblem = valueFine
        ? []
        : [
            {
              code: "label_value_invalid" as const,
              ...at,
              given: value,
              reason: `must have 1 to ${longest} characters and match ${labelValue.source}`,
            },
          ];
      return [...keyProblem, ...valueProblem];
    });
    return [...tooMany, ...malformed];
  },
};
