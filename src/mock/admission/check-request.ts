import { meshErrors, titles } from "../errors/mesh-errors";
import { type Violation, violationsOf } from "../errors/violation";
import { checkRules } from "../../model";
import type { Outcome } from "./pipeline";
import type { Located } from "./write-request";

/** The body agrees with the path; labels, name and mesh have the syntax of any object. */
export function checkRequest(write: Located): Outcome<Located> {
  const { service, served, body } = write;
  const violations = [
    ...pathViolations(write),
    ...violationsOf(checkRules(served.kind, body, { profile: service.profile, stages: ["request"] })),
  ];
  if (violations.length === 0) return { next: write };
  return { answer: meshErrors.notValid(titles.request, violations) };
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
