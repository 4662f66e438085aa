import { meshErrors } from "../errors/mesh-errors";
import { isDeeperThan } from "../json/is-deeper-than";
import type { Outcome } from "./pipeline";
import type { Decoded } from "./write-request";

/** Far less than Go's decoder allows, and more than any object needs: what is stored has to be shown again. */
export const deepestKept = 1000;

/** Fields of which nothing is known are kept as they come, but not however deep. */
export function checkDepth(write: Decoded): Outcome<Decoded> {
  if (!isDeeperThan(write.body, deepestKept)) return { next: write };
  return { answer: meshErrors.badRequest(write.served.kind.name, "exceeded max depth") };
}
