import type { OperationContext, ReadRequest, WriteResult } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";
import type { KonnectSession } from "../session";
import { controlPlaneKey, controlPlaneSubject } from "./applied-control-plane";
import { readAnswer } from "./read-answer";

export async function readControlPlane(
  { state }: ReadRequest,
  { client: session, signal }: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  if (typeof state.id !== "string") return { state: null };
  session.objects.manage(controlPlaneKey(state.id));
  try {
    const json = await session.client.getControlPlane(state.id, signal);
    if (json === undefined) return { state: null };
    return { state: { ...readAnswer(json, state), id: state.id } };
  } catch (error) {
    return { state, diagnostics: explainFailure(error, `read ${controlPlaneSubject(state)}`) };
  }
}
