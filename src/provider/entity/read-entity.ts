import type { ResourceKind } from "../../model";
import type { OperationContext, ReadRequest, WriteResult } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";
import type { KonnectSession } from "../session";
import { readAddedLabels, writeAddedLabels } from "./added-labels";
import { entityOf } from "./entity";
import { readRefreshed } from "./read-answer";

/** Refreshes an object with one request. Absent means gone; when the answer cannot be had, the state stays. */
export async function readEntity(
  kind: ResourceKind,
  { state, private: data }: ReadRequest,
  { client: session, signal }: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  const entity = entityOf(kind, state);
  // A state without an identity is of nothing that can be asked for.
  if (entity === undefined) return { state: null };
  try {
    const json = await session.client.getEntity(entity.ref, signal);
    if (json === undefined) {
      session.objects.miss(entity.key);
      return { state: null };
    }
    session.objects.manage(entity.key);
    const { values, addedLabels } = readRefreshed(kind, json, state, readAddedLabels(data));
    return { state: values, private: writeAddedLabels(addedLabels) };
  } catch (error) {
    session.objects.manage(entity.key);
    return { state, diagnostics: explainFailure(error, `read ${entity.subject}`) };
  }
}
