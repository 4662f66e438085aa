import { meshErrors, titles } from "../errors/mesh-errors";
import { violationsOf } from "../errors/violation";
import { checkRules } from "../../model";
import type { Outcome } from "./pipeline";
import type { Labelled } from "./write-request";

/**
 * The rules that the server applies last, when it knows the object's name. On a create it reads the display name
 * from the request's labels, on an update from the stored ones: a bad name can be created once and never updated.
 */
export function checkStored(write: Labelled): Outcome<Labelled> {
  const { service, served, body, existing } = write;
  const subject = existing === undefined ? body : { ...body, labels: existing.labels };
  const violations = violationsOf(
    checkRules(served.kind, subject, { profile: service.profile, stages: ["store"] }),
  );
  if (violations.length === 0) return { next: write };
  const title = existing === undefined ? titles.create : titles.update;
  return { answer: meshErrors.notValid(title, violations) };
}
