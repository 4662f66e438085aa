import type { ResourceKind } from "../../model";
import { KonnectError } from "../../konnect";
import type { Diagnostic } from "../../plugin/diagnostic";
import type { OperationContext, PrivateData, WriteResult } from "../../plugin/resource";
import { sameValue } from "../../plugin/planning/modifiers/same-value";
import type { Type } from "../../plugin/values/type";
import { isRecord, record, type Value, type ValueRecord } from "../../plugin/values/value";
import { explainFailure, reasonOf } from "../explain-failure";
import { problems } from "../problems";
import type { KonnectSession } from "../session";
import { settlingSignal } from "../settling-signal";
import { brokenPromises } from "../wire/broken-promises";
import { completePlan } from "../wire/complete-plan";
import { toWire } from "../wire/to-wire";
import type { Entity } from "./entity";
import { writePrivateState } from "./private-state";
import { readWritten, type Shown } from "./read-answer";

export interface EntityWrite {
  readonly kind: ResourceKind;
  readonly type: Type;
  readonly entity: Entity;
  readonly config: ValueRecord;
  readonly planned: ValueRecord;
  /** Null for a create. */
  readonly prior: ValueRecord | null;
  readonly context: OperationContext<KonnectSession>;
}

/** Writes an object and reads it back. Whatever happens in between, the result holds what is known to exist. */
export async function writeEntity(write: EntityWrite): Promise<WriteResult> {
  const { kind, entity, planned, prior, context } = write;
  const body = toWire(kind.shape, record([...Object.entries(planned), ["labels", sentLabels(write)]]));
  const action = `${prior === null ? "create" : "update"} ${entity.subject}`;
  let warnings: readonly string[];
  try {
    ({ warnings } = await context.client.client.putEntity(entity.ref, body, context.signal));
  } catch (error) {
    const failed = explainFailure(error, action, { shape: kind.shape, values: planned });
    const isInDoubt = error instanceof KonnectError && error.mayHaveCommitted;
    return isInDoubt ? settleDoubt(write, error, failed) : { state: prior, diagnostics: failed };
  }
  context.client.objects.manage(entity.key);
  return readBack(write, warnings);
}

/** The configuration's labels, even those that the plan leaves to the server; see `settleLabels`. */
function sentLabels({ config, planned }: EntityWrite): Value {
  return isRecord(config.labels) ? config.labels : (planned.labels ?? null);
}

async function readBack(write: EntityWrite, warnings: readonly string[]): Promise<WriteResult> {
  const { entity, planned, prior, type } = write;
  const warned = warnings.map((warning) => problems.serverWarning(entity.subject, warning));
  const shown = await readShown(write).catch((error: unknown) => reasonOf(error));
  if (typeof shown === "string" || shown === undefined) {
    const reason = shown ?? "the server does not show the object yet.";
    const known = record([...Object.entries(prior ?? {}), ["warnings", warnings]]);
    return {
      state: completePlan(planned, known),
      diagnostics: [...warned, problems.notReadBack(entity.subject, reason)],
    };
  }
  const actual = record([...Object.entries(shown.values), ["warnings", warnings]]);
  const broken = brokenPromises(planned, actual, type);
  return {
    state: broken.length === 0 ? completePlan(planned, actual) : actual,
    private: privateState(write, shown),
    diagnostics: [...warned, ...broken.map((path) => problems.notStoredAsPlanned(entity.subject, path))],
  };
}

/** Finds out what became of a write whose answer was lost. */
async function settleDoubt(
  write: EntityWrite,
  error: KonnectError,
  failed: readonly Diagnostic[],
): Promise<WriteResult> {
  const { entity, planned, prior, type } = write;
  const { subject, importable } = entity;
  const shown = await readShown(write).catch(() => "unreadable" as const);
  if (shown === "unreadable") {
    if (prior !== null) return { state: prior, diagnostics: failed };
    const unknown = problems.outcomeUnknown(subject, error.message, importable);
    return { state: completePlan(planned, record([])), diagnostics: [unknown] };
  }
  if (shown === undefined) {
    // A server that works slowly can still make it.
    return prior === null
      ? { state: null, diagnostics: [problems.notThere(subject, error.message, importable)] }
      : { state: prior, diagnostics: failed };
  }
  const actual = record([...Object.entries(shown.values), ["warnings", prior?.warnings ?? []]]);
  if (brokenPromises(planned, actual, type).length === 0) {
    write.context.client.objects.manage(entity.key);
    const confirmed = record([...Object.entries(actual), ["warnings", []]]);
    return {
      state: completePlan(planned, confirmed),
      private: privateState(write, shown),
      diagnostics: [problems.confirmedByReading(subject, error.message)],
    };
  }
  return prior === null
    ? { state: null, diagnostics: [problems.notAsSent(subject, error.message, importable)] }
    : { state: actual, diagnostics: failed };
}

function privateState(write: EntityWrite, { addedLabels, keptSpellings }: Shown): PrivateData {
  const labelsAreConfigured = sameValue(sentLabels(write), write.planned.labels ?? null);
  return writePrivateState({ addedLabels, labelsAreConfigured, keptSpellings });
}

async function readShown(write: EntityWrite) {
  const { kind, entity, planned, context } = write;
  const json = await context.client.client.getEntity(entity.ref, settlingSignal(context.signal));
  return json === undefined ? undefined : readWritten(kind, json, planned, sentLabels(write));
}
