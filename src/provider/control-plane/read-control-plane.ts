import { meshControlPlane } from "../../model";
import type { OperationContext, ReadRequest, WriteResult } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";
import type { KonnectSession } from "../session";
import { fromWire } from "../wire/from-wire";
import { controlPlaneSubject } from "./applied-control-plane";

export async function readControlPlane(
  { state }: ReadRequest,
  { client: session, signal }: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  if (typeof state.id !== "string") return { state: null };
  try {
    const json = await session.client.getControlPlane(state.id, signal);
    if (json === undefined) return { state: null };
    return { state: { ...fromWire(meshControlPlane.shape, json, state), id: state.id } };
  } catch (error) {
    return { state, diagnostics: explainFailure(error, `read ${controlPlaneSubject(state)}`) };
  }
}
