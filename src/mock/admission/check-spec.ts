import { meshErrors, titles } from "../errors/mesh-errors";
import { violationsOf } from "../errors/violation";
import { checkRules } from "../../model";
import type { Outcome } from "./pipeline";
import type { Decoded } from "./write-request";

/** The kind's own rules for its spec. Names are judged later, for here the server knows none. */
export function checkSpec(write: Decoded): Outcome<Decoded> {
  const { service, served, body } = write;
  const violations = violationsOf(
    checkRules(served.kind, body, { profile: service.profile, stages: ["spec"] }),
  );
  if (violations.length === 0) return { next: write };
  return { answer: meshErrors.notValid(titles.request, violations) };
}
