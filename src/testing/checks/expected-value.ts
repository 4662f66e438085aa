import { isDeepStrictEqual } from "node:util";
import { type AttributeChange, type OutputChange, type PlanValue, sensitiveMask } from "../../plan";
import { renderPlanValue } from "../../plan/render-value";

/** Only the apply tells the value. */
export const knownAfterApply: unique symbol = Symbol("known after apply");
/** The value is sensitive, whatever it is. */
export const sensitive: unique symbol = Symbol("sensitive");
/** The plan does not change it. */
export const unchanged: unique symbol = Symbol("unchanged");
/** Any value that the plan tells, `null` apart. */
export const known: unique symbol = Symbol("known");

/** What jest's and vitest's `expect.any(…)` and the like are. */
export interface AsymmetricMatcher {
  asymmetricMatch(value: unknown): boolean;
  /** Says what is expected: `Any<Number>`. */
  toAsymmetricMatcher?(): string;
  toString(): string;
}

/**
 * What a planned value is expected to be: the value itself (`null`: not set), a word about it, a matcher such
 * as `expect.stringContaining("redis")`, or a claim that is true of it.
 */
export type ExpectedValue =
  | PlanValue
  | typeof knownAfterApply
  | typeof sensitive
  | typeof unchanged
  | typeof known
  | AsymmetricMatcher
  | ((value: PlanValue) => boolean);

/** A planned value; absent where the plan does not change it. */
export type PlannedValue = Pick<AttributeChange | OutputChange, "after" | "unknown" | "sensitive">;

/** What is wrong with a planned value, as the end of a sentence; nothing where it is as expected. */
export function mismatch(planned: PlannedValue | undefined, expected: ExpectedValue): string | undefined {
  if (expected === unchanged) return planned && `was expected to stay, but becomes ${renderPlanned(planned)}`;
  if (planned === undefined) return "does not change";
  if (meets(planned, expected)) return undefined;
  return `was expected to be ${renderExpected(expected)}, but is ${renderPlanned(planned)}`;
}

function meets(planned: PlannedValue, expected: Exclude<ExpectedValue, typeof unchanged>): boolean {
  if (expected === sensitive) return planned.sensitive;
  if (expected === knownAfterApply) return planned.unknown;
  // An unknown value is no value, and a mask is not the value that it hides.
  if (planned.unknown || planned.sensitive) return false;
  if (expected === known) return planned.after !== null;
  if (typeof expected === "function") return expected(planned.after);
  if (isAsymmetric(expected)) return expected.asymmetricMatch(planned.after);
  return isDeepStrictEqual(planned.after, expected);
}

export function isAsymmetric(expected: ExpectedValue): expected is AsymmetricMatcher {
  return (
    typeof expected === "object" &&
    expected !== null &&
    "asymmetricMatch" in expected &&
    typeof expected.asymmetricMatch === "function"
  );
}

function renderPlanned({ after, unknown, sensitive: isSensitive }: PlannedValue): string {
  if (unknown) return "known after apply";
  return isSensitive ? sensitiveMask : renderPlanValue(after);
}

function renderExpected(expected: ExpectedValue): string {
  if (typeof expected === "symbol") return expected.description ?? "a word";
  if (typeof expected === "function") return `what ${expected.name || "the claim given"} takes`;
  if (isAsymmetric(expected)) return expected.toAsymmetricMatcher?.() ?? expected.toString();
  return renderPlanValue(expected);
}
