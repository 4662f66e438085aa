import { wellKnownLabels } from "./labels";
import { checkMeshReference, checkResourceName, checkRfc1035Label } from "./names";
import { type Finding, isPlainObject, type Rule } from "./rule";

/** The rule for the name of any mesh object. */
export const nameSyntax: Rule = {
  stage: "request",
  source: "Kuma, pkg/core/resources/apis/mesh/meta_validator.go",
  at: "name",
  check(name, { path }) {
    if (typeof name !== "string") return [];
    return checkResourceName(name).map((reason) => ({
      code: "name_invalid",
      severity: "error",
      path,
      given: name,
      reason,
    }));
  },
};

/** The rule for the mesh that an object names. */
export const meshReferenceSyntax: Rule = {
  stage: "request",
  source: "Kuma, pkg/core/resources/apis/mesh/meta_validator.go",
  at: "mesh",
  check(mesh, { path }) {
    if (typeof mesh !== "string") return [];
    return checkMeshReference(mesh).map((reason) => ({
      code: "mesh_reference_invalid",
      severity: "error",
      path,
      given: mesh,
      reason,
    }));
  },
};

/**
 * Services become hostnames, so their names have to be RFC 1035 labels: v3 insists, 2.x warns.
 * The server judges the display name, which the `kuma.io/display-name` label of the request can change.
 */
export const serviceNameIsRfc1035Label: Rule = {
  stage: "store",
  source: "Kuma, pkg/core/validators/common_validators.go",
  at: "",
  check(resource, { rules }) {
    if (!isPlainObject(resource) || !isWellFormedName(resource.name)) return [];
    const displayName = displayNameOf(resource);
    if (displayName === undefined) return [];
    const reasons = checkRfc1035Label(displayName);
    return reasons.length === 0
      ? []
      : [notRfc1035(displayName, reasons.join(", "), rules.serviceNameNotRfc1035)];
  },
};

export const meshNameIsRfc1035Label: Rule = {
  stage: "store",
  source: "Kuma, pkg/core/resources/apis/mesh/mesh_validator.go",
  at: "name",
  check(name, { rules }) {
    if (!isWellFormedName(name)) return [];
    if (rules.meshNameNotRfc1035 === "error") {
      const reasons = checkRfc1035Label(name);
      return reasons.length === 0 ? [] : [notRfc1035(name, reasons.join(", "), "error")];
    }
    if (Buffer.byteLength(name) <= 63) return [];
    return [notRfc1035(name, "cannot be longer than 63 characters", "error")];
  },
};

/** A malformed name has an error of its own already. */
function isWellFormedName(name: unknown): name is string {
  return typeof name === "string" && checkResourceName(name).length === 0;
}

function displayNameOf(resource: Readonly<Record<string, unknown>>): string | undefined {
  const labels = resource.labels;
  const label = isPlainObject(labels) ? labels[wellKnownLabels.displayName] : undefined;
  const name = label ?? resource.name;
  return typeof name === "string" ? name : undefined;
}

function notRfc1035(name: string, reason: string, severity: Finding["severity"]): Finding {
  return { code: "name_not_rfc1035_label", severity, path: ["name"], given: name, reason };
}
