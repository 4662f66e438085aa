import type { Problem, ProblemPath } from "../../model";
import { goQuote } from "../json/go-quote";

/** One reason why the mesh's API refuses an object. */
export interface Violation {
  readonly field: string;
  readonly reason: string;
}

/** Errors of the contract as the server reports them; what is only worth a warning is no violation. */
export function violationsOf(problems: readonly Problem[]): readonly Violation[] {
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ path, reason }) => ({ field: renderField(path), reason }));
}

/** `spec.ports[0].port`; the key of a label always stands in brackets: `labels["team"]`. */
export function renderField(path: ProblemPath): string {
  const [root, key] = path;
  if (root === "labels" && typeof key === "string") return labelField(key);
  return path
    .map((step, position) => (typeof step === "number" ? `[${step}]` : position === 0 ? step : `.${step}`))
    .join("");
}

export function labelField(key: string): string {
  return `labels[${goQuote(key)}]`;
}

/** The server takes a schema error apart at its first blank, and only below `spec`. */
export function violationOfSchemaError(text: string): Violation {
  const blank = text.indexOf(" ");
  if (!text.startsWith("spec.")) return { field: "", reason: text };
  return { field: text.slice(0, blank), reason: text.slice(blank + 1) };
}
