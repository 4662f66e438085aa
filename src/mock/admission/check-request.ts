import { meshErrors, titles } from "../errors/mesh-errors";
import { type Violation, violationsOf } from "../errors/violation";
import { checkRules, originIsGlobal } from "../../model";
import { checkZoneLabels } from "./check-zone-labels";
import type { Outcome } from "./pipeline";
import type { Located } from "./write-request";

/** The body agrees with the path; labels, name and mesh have the syntax of any object. */
export function checkRequest(write: Located): Outcome<Located> {
  const { service, body } = write;
  const violations = [
    ...pathViolations(write),
    ...(service.role.mode === "zone" ? checkZoneLabels(write, service.role) : []),
    ...violationsOf(checkRules(kindFor(write), body, { profile: service.profile, stages: ["request"] })),
  ];
  if (violations.length === 0) return { next: write };
  return { answer: meshErrors.notValid(titles.request, violations) };
}

/** The rule of a global control plane about origins does not hold in zones. */
function kindFor({ service: { role }, served: { kind } }: Located) {
  return role.mode === "global"
    ? kind
    : { ...kind, rules: kind.rules.filter((rule) => rule !== originIsGlobal) };
}

function pathViolations({ served, mesh, name, body }: Located): readonly Violation[] {
  const different = (field: string): Violation => ({
    field,
    reason: `${field} from the URL has to be the same as in body`,
  });
  return [
    ...(body.name === name ? [] : [different("name")]),
    ...(body.type === served.kind.name ? [] : [different("type")]),
    ...(mesh === undefined || body.mesh === mesh ? [] : [different("mesh")]),
  ];
}
