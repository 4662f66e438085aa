import { meshErrors, titles } from "../errors/mesh-errors";
import { labelField, type Violation } from "../errors/violation";
import { goQuote } from "../json/go-quote";
import type { Outcome } from "./pipeline";
import type { Labelled } from "./write-request";

/** Some labels stay what they were; setting one later is fine. Computed labels count. */
export function checkImmutableLabels(write: Labelled): Outcome<Labelled> {
  const { service, existing, labels } = write;
  const violations = service.behaviour.immutableLabels.flatMap((key): readonly Violation[] => {
    const [before, after] = [existing?.labels[key], labels[key]];
    if (typeof before !== "string" || before === after) return [];
    const change =
      after === undefined
        ? `cannot be removed (was ${goQuote(before)})`
        : `cannot be changed from ${goQuote(before)} to ${goQuote(after)}`;
    return [{ field: labelField(key), reason: `is immutable, ${change}` }];
  });
  if (violations.length === 0) return { next: write };
  return { answer: meshErrors.notValid(titles.immutableLabels, violations) };
}
