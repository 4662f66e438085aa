/** Two medians that were measured side by side. */
export interface Comparison {
  readonly what: string;
  readonly measured: number;
  readonly against: { readonly what: string; readonly value: number };
  readonly unit: "ms" | "MB" | "/s";
  /** The ratio that must not be passed. @default none: the ratio is told, not judged */
  readonly bar?: number;
  /** The ratio that must be reached, where more is better. @default none */
  readonly floor?: number;
}

/** What could not be measured here, and why. */
export interface Unmeasured {
  readonly what: string;
  readonly why: string;
}

export type Outcome = Comparison | Unmeasured;

export type Verdict = "pass" | "FAIL" | "-" | "not measured";

export function verdictOf(outcome: Outcome): Verdict {
  if ("why" in outcome) return "not measured";
  const { bar, floor } = outcome;
  if (bar === undefined && floor === undefined) return "-";
  const ratio = ratioOf(outcome);
  return ratio <= (bar ?? Infinity) && ratio >= (floor ?? 0) ? "pass" : "FAIL";
}

export function ratioOf({ measured, against }: Comparison): number {
  return measured / against.value;
}
