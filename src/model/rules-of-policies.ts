import { wellKnownLabels } from "./labels";
import { isPlainObject, type Rule } from "./rule";

/** A policy made over the API has the role that the control plane gives it, and may say so or nothing. */
export const policyRoleIsSystem: Rule = {
  stage: "request",
  source: "Kuma, pkg/api-server/resource_crud_endpoints.go",
  at: "labels",
  check(labels, { rules }) {
    if (rules.policyRoles === "ignored" || !isPlainObject(labels)) return [];
    const role = labels[wellKnownLabels.policyRole];
    if (typeof role !== "string" || role === "" || role === "system") return [];
    const reason = `${wellKnownLabels.policyRole} label should have system value, got ${role}`;
    return [
      {
        code: "policy_role_not_system",
        severity: "error",
        path: ["labels", wellKnownLabels.policyRole],
        given: role,
        reason,
      },
    ];
  },
};
