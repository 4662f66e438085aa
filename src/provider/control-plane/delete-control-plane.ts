import { KonnectError } from "../../konnect";
import type { DeleteRequest, OperationContext, WriteResult } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";
import { problems } from "../problems";
import type { KonnectSession } from "../session";
import { settlingSignal } from "../settling-signal";
import { controlPlaneSubject } from "./applied-control-plane";

export async function deleteControlPlane(
  { prior }: DeleteRequest,
  { client: session, signal }: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  if (typeof prior.id !== "string") return { state: null };
  const subject = controlPlaneSubject(prior);
  try {
    await session.client.deleteControlPlane(prior.id, signal);
    return { state: null };
  } catch (error) {
    const failed = { state: prior, diagnostics: explainFailure(error, `delete ${subject}`) };
    if (!(error instanceof KonnectError) || !error.mayHaveCommitted) return failed;
    try {
      const left = await session.client.getControlPlane(prior.id, settlingSignal(signal));
      if (left === undefined) return { state: null };
      return { state: prior, diagnostics: [problems.stillThere(subject, error.message)] };
    } catch {
      return failed;
    }
  }
}
