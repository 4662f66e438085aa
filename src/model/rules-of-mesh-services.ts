import { isGiven } from "./finding";
import { allowedValues } from "./rule-of-allowed-values";
import { type Finding, isPlainObject, type Rule } from "./rule";

/** The rules for a service of one zone. 2.x checks none of its spec. */
const source = "Kuma, pkg/core/resources/apis/meshservice/api/v1alpha1/validator.go";

export const stateIsKnown = allowedValues("spec.state", ["Available", "Unavailable"]);
export const identityTypeIsKnown = allowedValues("spec.identities[].type", (rules) => rules.identityTypes);

export const protocolIsKnownOrEmpty: Rule = {
  stage: "spec",
  source,
  at: "spec.ports[].appProtocol",
  check(protocol, { path, rules }) {
    if (rules.meshServiceSpecs === "ignored" || typeof protocol !== "string" || protocol === "") return [];
    if (rules.appProtocols.includes(protocol)) return [];
    const reason = `appProtocol must be one of: ${rules.appProtocols.join(", ")}`;
    return [{ code: "app_protocol_unknown", severity: "error", path, given: protocol, reason }];
  },
};

export const selectorsExcludeEachOther: Rule = {
  stage: "spec",
  source,
  at: "spec.selector",
  check(selector, { path, rules }) {
    if (rules.meshServiceSpecs === "ignored" || !isPlainObject(selector)) return [];
    if (!isGiven(selector.dataplaneRef) || !isGiven(selector.dataplaneLabels)) return [];
    const reason = "must specify only one of: dataplaneRef or dataplaneLabels";
    return [{ code: "selectors_conflict", severity: "error", path, given: selector, reason }];
  },
};

/** 2.x refuses only the length of a name that v3 refuses altogether. */
export const serviceNameIsShort: Rule = {
  stage: "store",
  source,
  at: "name",
  check(name, { path, rules }): readonly Finding[] {
    if (rules.serviceNameNotRfc1035 === "error" || typeof name !== "string") return [];
    if (Buffer.byteLength(name) <= 63) return [];
    const reason = "must not be longer than 63 characters";
    return [{ code: "service_name_too_long", severity: "error", path, given: name, reason }];
  },
};
