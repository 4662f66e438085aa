import { type ObjectShape, type ProblemPath } from "../model";
import { KonnectError } from "../konnect";
import type { Diagnostic } from "../plugin/diagnostic";
import type { ValueRecord } from "../plugin/values/value";
import { DiagnosedError } from "./diagnosed-error";
import { problems } from "./problems";
import { terraformPath } from "./wire/terraform-path";
import { WireError } from "./wire/wire-error";

/** What was sent, so that a refusal can name the attribute that caused it. */
export interface Sent {
  readonly shape: ObjectShape;
  readonly values: ValueRecord;
}

/**
 * Says why something could not be done.
 * @param action in words that follow "cannot": `create MeshMultiZoneService "redis"`
 * @throws the failure itself when it is a defect and no failure of the API
 */
export function explainFailure(error: unknown, action: string, sent?: Sent): readonly Diagnostic[] {
  if (error instanceof DiagnosedError) return [error.diagnostic];
  if (error instanceof WireError) return [problems.unreadableAnswer(action, error.message)];
  if (!(error instanceof KonnectError)) throw error;
  const failed = problems.requestFailed(action, error.message);
  if (sent === undefined) return [failed];
  const located = error.invalidParameters.flatMap(({ field, reason }) => {
    const path = terraformPath(sent.shape, parseField(field), sent.values);
    return path.length === 0 ? [] : [problems.refusedField(action, field, reason, path)];
  });
  // Refusals that name no attribute are in the message alone.
  return located.length === error.invalidParameters.length && located.length > 0
    ? located
    : [failed, ...located];
}

/** The reason in one sentence or two. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  throw error;
}

/** Reads a field as servers write it: `spec.ports[0].name`, `labels["kuma.io/origin"]`, `spec.ports.0.name`. */
function parseField(field: string): ProblemPath {
  const steps = field.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g);
  return [...steps].map(([, key, index, word]) => {
    if (index !== undefined) return Number(index);
    if (word !== undefined) return /^\d+$/.test(word) ? Number(word) : word;
    return key ?? "";
  });
}
