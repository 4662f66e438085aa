import type { Diagnostic } from "../plugin/diagnostic";
import { type Path, renderPath } from "../plugin/values/path";

/** Everything that the provider itself says to a user: what, why, what to do, and where. Nothing secret. */
export const problems = {
  noAlternativeSet: (path: Path, names: readonly string[]): Diagnostic => ({
    severity: "error",
    summary: "No alternative set",
    detail: `${renderPath(path)} is set, but none of its alternatives is, so there is nothing to send. Set one of ${names.join(", ")}, or remove ${renderPath(path)}.`,
    path,
  }),
} as const;
