import type { Diagnostic } from "../../plugin/diagnostic";
import type { OperationContext } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";
import { problems } from "../problems";
import type { KonnectSession } from "../session";
import type { Entity } from "./entity";

/**
 * Makes sure that nothing is in the way of an object to be made: a PUT would overwrite it. What was seen to be
 * absent in this run is not asked for again.
 */
export async function checkAbsent(
  { ref, key, subject, importable }: Entity,
  { client: session, signal }: Pick<OperationContext<KonnectSession>, "client" | "signal">,
): Promise<readonly Diagnostic[]> {
  try {
    const existing = await session.client.getEntity(ref, signal);
    if (existing !== undefined) return [problems.alreadyExists(importable)];
    session.objects.miss(key);
    return [];
  } catch (error) {
    return explainFailure(error, `tell whether ${subject} exists already`);
  }
}
