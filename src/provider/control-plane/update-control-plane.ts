import { meshControlPlane } from "../../model";
import { type JsonObject, KonnectError } from "../../konnect";
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
  let updated: JsonObject;
  try {
    updated = await session.client.updateControlPlane(id, bodyOf(planned), signal);
  } catch (error) {
    const sent = { shape: meshControlPlane.shape, values: planned };
    const failed = { state: prior, diagnostics: explainFailure(error, `update ${subject}`, sent) };
    if (!(error instanceof KonnectError) || !error.mayHaveCommitted) return failed;
    try {
      const found = await session.client.getControlPlane(id, settlingSignal(signal));
      if (found === undefined || !isAsPlanned(found, planned)) return failed;
      const confirmed = appliedControlPlane(found, planned);
      return { ...confirmed, diagnostics: [problems.confirmedByReading(subject, error.message)] };
    } catch {
      // The state before is still the best known, and the next refresh corrects it.
      return failed;
    }
  }
  try {
    return appliedControlPlane(updated, planned);
  } catch (error) {
    return {
      state: completePlan(planned, prior),
      diagnostics: [problems.notReadBack(subject, reasonOf(error))],
    };
  }
}

function bodyOf(planned: ValueRecord): Readonly<Record<string, unknown>> {
  const { features: _, ...body } = toWire(meshControlPlane.shape, planned);
  // An empty map is said aloud: nothing said could mean that the labels shall stay.
  return isRecord(planned.labels) ? { labels: {}, ...body } : body;
}
