import type { Path } from "./values/path";

/**
 * What Terraform shows a user: a summary of what happened, and a detail that says why and what to do.
 * Errors stop the operation, warnings do not.
 */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** One short sentence, no final period. */
  readonly summary: string;
  readonly detail: string;
  /** The value it is about. The empty path or none means the whole resource. */
  readonly path?: Path;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
