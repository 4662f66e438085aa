import type { Code } from "./code";

/** One construct of the stack that is written: `const name = new Class(this, "id", { … });` */
export interface WrittenConstruct {
  /** What makes it: a class, or one of its static methods. */
  readonly callee: string;
  readonly isNew: boolean;
  readonly id: string;
  readonly argument: Code;
  readonly comments: readonly string[];
  /** Calls on it once it is made. */
  readonly calls: readonly ConstructCall[];
  /** The variable that holds it, where something refers to it. */
  variable?: string;
}

export interface ConstructCall {
  /** Such as `.resource.importFrom`. */
  readonly method: string;
  readonly argument: string;
}
