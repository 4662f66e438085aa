import type { Diagnostic } from "../../plugin/diagnostic";
import type { OperationContext } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";
import { problems } from "../problems";
import type { KonnectSession } from "../session";
import type { Entity } from "./entity";

/**
 * Makes sure that nothing is in the way of an object to be made: a PUT would overwrite it. Where the provider
 * block allows to adopt objects, one in the way is no error but a warning.
 */
export async function checkAbsent(
  { ref, key, subject, importable }: Entity,
  { client: session, signal }: Pick<OperationContext<KonnectSession>, "client" | "signal">,
  tense: "planned" | "now",
): Promise<readonly Diagnostic[]> {
  try {
    const existing = await session.client.getEntity(ref, signal);
    if (existing === undefined) {
      session.objects.miss(key);
      return [];
    }
    // What another resource of this run manages is nobody's to adopt.
    const isFree = session.adoption.isAllowed && !session.objects.isManaged(key);
    if (!isFree) return [problems.alreadyExists(importable)];
    if (tense === "planned") return [problems.toBeAdopted(subject)];
    session.adoption.adopt(key);
    return [problems.adopted(subject)];
  } catch (error) {
    return explainFailure(error, `tell whether ${subject} exists already`);
  }
}
