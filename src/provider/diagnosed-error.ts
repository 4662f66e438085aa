import type { Diagnostic } from "../plugin/diagnostic";

/** A failure that is a diagnostic already. */
export class DiagnosedError extends Error {
  override readonly name = "DiagnosedError";
  constructor(readonly diagnostic: Diagnostic) {
    super(`${diagnostic.summary}: ${diagnostic.detail}`);
  }
}
