import type { ProfileRules } from "./profile";
import type { Rule } from "./rule";

/**
 * A text that the API's schema takes from a list. Terraform's schema leaves it open, and answers may hold others,
 * so it is a rule and no type.
 */
export function allowedValues(
  at: string,
  values: readonly string[] | ((rules: ProfileRules) => readonly string[]),
): Rule {
  const allowedBy = typeof values === "function" ? values : () => values;
  return {
    stage: "schema",
    source: "Kuma's OpenAPI schema of the kind",
    at,
    allowed: allowedBy,
    check(value, { path, rules }) {
      if (typeof value !== "string") return [];
      const allowed = allowedBy(rules);
      if (allowed.includes(value)) return [];
      const reason = `should be one of [${allowed.join(" ")}]`;
      return [{ code: "not_allowed_value", severity: "error", path, given: value, reason }];
    },
  };
}
