import { meshControlPlane } from "../../model";
import { type JsonObject, KonnectError } from "../../konnect";
import type { CreateRequest, OperationContext, WriteResult } from "../../plugin/resource";
import { record, type Value, type ValueRecord } from "../../plugin/values/value";
import { explainFailure, reasonOf } from "../explain-failure";
import { problems } from "../problems";
import type { KonnectSession } from "../session";
import { settlingSignal } from "../settling-signal";
import { completePlan } from "../wire/complete-plan";
import { toWire } from "../wire/to-wire";
import { controlPlanesNamed } from "./control-planes-named";
import { appliedControlPlane, controlPlaneSubject, textOf } from "./applied-control-plane";

/** Makes a control plane with one POST, which is never repeated in doubt: each one makes another. */
export async function createControlPlane(
  { planned }: CreateRequest,
  context: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  const body = toWire(meshControlPlane.shape, planned);
  let created: JsonObject;
  try {
    created = await context.client.client.createControlPlane(body, context.signal);
  } catch (error) {
    if (error instanceof KonnectError && error.mayHaveCommitted) return settleDoubt(planned, error, context);
    const action = `create ${controlPlaneSubject(planned)}`;
    return {
      state: null,
      diagnostics: explainFailure(error, action, { shape: meshControlPlane.shape, values: planned }),
    };
  }
  try {
    return appliedControlPlane(created, planned);
  } catch (error) {
    // The client insists on an id, and with it the control plane can be found again.
    const state = completePlan(planned, record([["id", textOf(created.id as Value)]]));
    return { state, diagnostics: [problems.notReadBack(controlPlaneSubject(planned), reasonOf(error))] };
  }
}

/** Names have no owner, so which control plane came of a lost request only a person can tell. */
async function settleDoubt(
  { name }: ValueRecord,
  error: KonnectError,
  { client: session, signal }: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  let ids: readonly string[];
  try {
    ids = await controlPlanesNamed(textOf(name), session.client, settlingSignal(signal));
  } catch (listing) {
    return {
      state: null,
      diagnostics: [problems.controlPlaneUnlisted(textOf(name), error.message, reasonOf(listing))],
    };
  }
  return { state: null, diagnostics: [problems.controlPlaneUnknown(textOf(name), error.message, ids)] };
}
