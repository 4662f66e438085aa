import { meshControlPlane } from "../../model";
import { KonnectError } from "../../konnect";
import type { OperationContext, UpdateRequest, WriteResult } from "../../plugin/resource";
import { isRecord, type ValueRecord } from "../../plugin/values/value";
import { explainFailure, reasonOf } from "../explain-failure";
import { problems } from "../problems";
import type { KonnectSession } from "../session";
import { settlingSignal } from "../settling-signal";
import { completePlan } from "../wire/complete-plan";
import { toWire } from "../wire/to-wire";
import { appliedControlPlane, controlPlaneSubject, isAsPlanned, textOf } from "./applied-control-plane";

/** Writes name, description and labels; features are fixed when a control plane is made. */
export async function updateControlPlane(
  { planned, prior }: UpdateRequest,
  { client: session, signal }: OperationContext<KonnectSession>,
): Promise<WriteResult> {
  const id = textOf(prior.id);
  const subject = controlPlaneSubject(planned);
  let isWritten = false;
  try {
    const updated = await session.client.updateControlPlane(id, bodyOf(planned), signal);
    isWritten = true;
    return appliedControlPlane(updated, planned);
  } catch (error) {
    if (isWritten) {
      return {
        state: completePlan(planned, prior),
        diagnostics: [problems.notReadBack(subject, reasonOf(error))],
      };
    }
    const diagnostics = explainFailure(error, `update ${subject}`, {
      shape: meshControlPlane.shape,
      values: planned,
    });
    if (!(error instanceof KonnectError) || !error.mayHaveCommitted) return { state: prior, diagnostics };
    const found = await session.client.getControlPlane(id, settlingSignal(signal)).catch(() => undefined);
    if (found === undefined || !isAsPlanned(found, planned)) return { state: prior, diagnostics };
    const confirmed = appliedControlPlane(found, planned);
    return { ...confirmed, diagnostics: [problems.confirmedByReading(subject, error.message)] };
  }
}

function bodyOf(planned: ValueRecord): Readonly<Record<string, unknown>> {
  const { features: _, ...body } = toWire(meshControlPlane.shape, planned);
  // An empty map is said aloud: nothing said could mean that the labels shall stay.
  return isRecord(planned.labels) ? { labels: {}, ...body } : body;
}
