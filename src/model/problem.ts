import type { ProblemCode } from "./problem-codes";

/** One thing that is wrong, or suspicious, with a resource. Readers render it: as a construct's error, a Terraform diagnostic, an API violation. */
export interface Problem {
  readonly code: ProblemCode;
  /** Errors are what the server refuses; warnings are what it accepts and a user will regret. */
  readonly severity: "error" | "warning";
  /** Wire names, list indexes and map keys from the resource inwards. */
  readonly path: ProblemPath;
  /** What was given; `undefined` when nothing was. */
  readonly given: unknown;
  /** Why: in the server's words where the server has words for it. */
  readonly reason: string;
}

export type ProblemPath = readonly (string | number)[];
