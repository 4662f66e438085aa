import { checkLabelKey, checkLabelValue } from "./labels";
import { checkRfc1123Label } from "./names";
import type { ProblemCode } from "./problem-codes";
import { type Finding, isPlainObject, type Rule, type RuleContext } from "./rule";

/** The rules for what a multi-zone service selects and where it listens. Source: Kuma, validator.go of the kind. */
const source = "Kuma, pkg/core/resources/apis/meshmultizoneservice/api/v1alpha1";

export const selectorNotEmpty: Rule = {
  stage: "spec",
  source: `${source}/validator.go`,
  at: "spec.selector.meshService.matchLabels",
  check(matchLabels, { path }) {
    const empty =
      matchLabels === undefined || (isPlainObject(matchLabels) && Object.keys(matchLabels).length === 0);
    if (!empty) return [];
    return [
      { code: "match_labels_empty", severity: "error", path, given: matchLabels, reason: "cannot be empty" },
    ];
  },
};

/** One rule for both, because the server answers port by port. */
export const portNameAndProtocol: Rule = {
  stage: "spec",
  source: `${source}/validator.go`,
  at: "spec.ports[]",
  check(port, { path, rules }) {
    if (!isPlainObject(port)) return [];
    const findings: Finding[] = [];
    if (port.name === "") {
      findings.push({
        code: "port_name_empty",
        severity: "error",
        path: [...path, "name"],
        given: "",
        reason: "must not be empty",
      });
    }
    if (typeof port.appProtocol === "string" && !rules.appProtocols.includes(port.appProtocol)) {
      findings.push({
        code: "app_protocol_unknown",
        severity: "error",
        path: [...path, "appProtocol"],
        given: port.appProtocol,
        reason: `appProtocol must be one of: ${rules.appProtocols.join(", ")}`,
      });
    }
    return findings;
  },
};

export const portInRange: Rule = {
  stage: "advice",
  source: "TCP: ports are 16-bit; the server accepts any 32-bit integer",
  at: "spec.ports[].port",
  check(port, { path }) {
    if (typeof port !== "number" || (port >= 1 && port <= 65535)) return [];
    return [
      {
        code: "port_out_of_range",
        severity: "warning",
        path,
        given: port,
        reason: "is no TCP port, although the server accepts it",
      },
    ];
  },
};

export const portNameIsLabel: Rule = {
  stage: "advice",
  source: `${source}/deprecated.go: the port's name is a part of the SNI`,
  at: "spec.ports[].name",
  check(name, { path }) {
    if (typeof name !== "string" || name === "") return [];
    return checkRfc1123Label(name).map((reason) => ({
      code: "port_name_not_label",
      severity: "warning",
      path,
      given: name,
      reason,
    }));
  },
};

export const portNumbersUnique: Rule = uniqueAmongPorts("port", "port_duplicate");
export const portNamesUnique: Rule = uniqueAmongPorts("name", "port_name_duplicate");

/** The server takes any text, but no MeshService can carry a label against the syntax. */
export const selectorCanMatch: Rule = {
  stage: "advice",
  source: "apimachinery's label syntax, which every MeshService's labels obey",
  at: "spec.selector.meshService.matchLabels",
  check(matchLabels, { path }) {
    if (!isPlainObject(matchLabels)) return [];
    return Object.entries(matchLabels).flatMap(([key, value]) => {
      const reasons = [...checkLabelKey(key), ...(typeof value === "string" ? checkLabelValue(value) : [])];
      return reasons.map((reason): Finding => ({
        code: "match_label_never_matches",
        severity: "warning",
        path: [...path, key],
        given: value,
        reason,
      }));
    });
  },
};

function uniqueAmongPorts(member: "port" | "name", code: ProblemCode): Rule {
  return {
    stage: "advice",
    source: "Kuma's outbound listeners: one per address and port; the server accepts duplicates",
    at: "spec.ports",
    check(ports, { path }: RuleContext) {
      if (!Array.isArray(ports)) return [];
      const firstAt = new Map<string | number, number>();
      return ports.flatMap((port: unknown, index): readonly Finding[] => {
        const value = isPlainObject(port) ? port[member] : undefined;
        if (typeof value !== "string" && typeof value !== "number") return [];
        const first = firstAt.get(value);
        if (first === undefined) {
          firstAt.set(value, index);
          return [];
        }
        const reason = `repeats ports[${first}].${member}`;
        return [{ code, severity: "warning", path: [...path, index, member], given: value, reason }];
      });
    },
  };
}
