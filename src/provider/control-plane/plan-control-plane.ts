import { KonnectError } from "../../konnect";
import type { OperationContext, PlanRequest, PlanResult } from "../../plugin/resource";
import { problems } from "../problems";
import type { KonnectSession } from "../session";
import { controlPlaneKey } from "./applied-control-plane";
import { controlPlanesNamed } from "./control-planes-named";

/**
 * Before a create, names the control planes of that name: one of them may be what an apply left behind that was
 * killed before it learned the id. Nothing else would ever tell of it, because the server takes any name twice.
 */
export async function planControlPlane(
  { prior, planned }: PlanRequest,
  { client: session, signal }: OperationContext<KonnectSession | undefined>,
): Promise<PlanResult> {
  if (prior !== null) {
    if (typeof prior.id === "string") session?.objects.manage(controlPlaneKey(prior.id));
    return {};
  }
  const { name } = planned;
  if (typeof name !== "string" || session?.isConnected !== true) return {};
  try {
    const ids = await controlPlanesNamed(name, session.client, signal);
    // `taint` and `-replace` plan to create what is in state.
    const others = ids.filter((id) => !session.objects.isStored(controlPlaneKey(id)));
    return others.length === 0 ? {} : { diagnostics: [problems.namesakes(name, others)] };
  } catch (error) {
    // A token may be allowed to create, but not to list; and what else is wrong, the apply tells.
    if (error instanceof KonnectError) return {};
    throw error;
  }
}
