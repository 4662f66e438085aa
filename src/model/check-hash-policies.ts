import { elementsOf, findError, membersOf } from "./finding";
import type { ProblemPath } from "./problem";
import type { Finding } from "./rule";

/** The settings that belong to a type of hash policy. */
const settings: Readonly<Record<string, string>> = {
  Header: "header",
  Cookie: "cookie",
  QueryParameter: "queryParameter",
  FilterState: "filterState",
  Connection: "connection",
  SourceIP: "connection",
};

/** Source: Kuma, pkg/plugins/policies/meshloadbalancingstrategy/api/v1alpha1/validator.go. */
export function checkHashPolicies(value: unknown, path: ProblemPath): readonly Finding[] {
  return elementsOf(value).flatMap((element, index) => checkPolicy(membersOf(element), [...path, index]));
}

function checkPolicy(policy: Readonly<Record<string, unknown>>, path: ProblemPath): readonly Finding[] {
  const setting = typeof policy.type === "string" ? settings[policy.type] : undefined;
  if (setting === undefined) return [];
  if (policy[setting] === undefined) {
    return findError("hash_policy_incomplete", [...path, setting], undefined, "must be defined");
  }
  const cookiePath = setting === "cookie" ? membersOf(policy.cookie).path : undefined;
  if (typeof cookiePath !== "string" || cookiePath.startsWith("/")) return [];
  return findError("path_not_absolute", [...path, "cookie", "path"], cookiePath, "must be an absolute path");
}
