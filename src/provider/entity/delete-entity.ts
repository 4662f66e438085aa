import type { ResourceKind } from "../../model";
import { KonnectError } from "../../konnect";
import type { DeleteRequest, OperationContext, WriteResult } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";
import { problems } from "../problems";
import type { KonnectSession } from "../session";
import { settlingSignal } from "../settling-signal";
import { entityOf } from "./entity";

/**
 * Deletes an object; one that is gone already is deleted. One that another resource of the same run adopted is
 * that resource's now, and stays.
 */
export async function deleteEntity(
  kind: ResourceKind,
  { prior }: DeleteRequest,
  { client: session, signal }: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  const entity = entityOf(kind, prior);
  if (entity === undefined) return { state: null };
  const { ref, key, subject } = entity;
  if (session.adoption.hasAdopted(key)) return { state: null, diagnostics: [problems.keptAdopted(subject)] };
  const gone = (): WriteResult => {
    session.objects.miss(key);
    return { state: null };
  };
  try {
    await session.client.deleteEntity(ref, signal);
    return gone();
  } catch (error) {
    const failed = { state: prior, diagnostics: explainFailure(error, `delete ${subject}`) };
    if (!(error instanceof KonnectError) || !error.mayHaveCommitted) return failed;
    try {
      const left = await session.client.getEntity(ref, settlingSignal(signal));
      return left === undefined
        ? gone()
        : { state: prior, diagnostics: [problems.stillThere(subject, error.message)] };
    } catch {
      return failed;
    }
  }
}
