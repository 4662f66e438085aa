import type { ResourceKind } from "../../model";
import type { OperationContext, ReadRequest, WriteResult } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";
import type { ValueRecord } from "../../plugin/values/value";
import type { KonnectSession } from "../session";
import { entityOf } from "./entity";
import { readPrivateState, writePrivateState } from "./private-state";
import { readRefreshed } from "./read-answer";

/** Refreshes an object with one request at most, or one that serves many. Absent means gone; when the answer cannot be had, the state stays. */
export async function readEntity(
  kind: ResourceKind,
  { state, private: data }: ReadRequest,
  context: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  const session = context.client;
  const entity = entityOf(kind, state);
  // A state without an identity is of nothing that can be asked for.
  if (entity === undefined) return { state: null };
  try {
    const json = isImported(state)
      ? await session.client.getEntity(entity.ref, context.signal)
      : await session.refresh(entity.ref, context);
    if (json === undefined) {
      session.objects.miss(entity.key);
      return { state: null };
    }
    session.objects.manage(entity.key);
    const before = readPrivateState(data);
    const { values, addedLabels, keptSpellings } = readRefreshed(kind, json, state, before);
    return { state: values, private: writePrivateState({ ...before, addedLabels, keptSpellings }) };
  } catch (error) {
    session.objects.manage(entity.key);
    return { state, diagnostics: explainFailure(error, `read ${entity.subject}`) };
  }
}

/** Whether the state is an import's: it holds the identity alone, and every kind requires a type. */
function isImported(state: ValueRecord): boolean {
  return (state.type ?? null) === null;
}
