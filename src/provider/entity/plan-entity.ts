import type { ResourceKind } from "../../model";
import type { OperationContext, PlanRequest, PlanResult } from "../../plugin/resource";
import type { KonnectSession } from "../session";
import { checkAbsent } from "./create-check";
import { entityOf } from "./entity";
import { settleLabels } from "./settle-labels";

/**
 * The last word on a plan. Before a create, it looks whether the object exists already, but not for one that
 * this run manages: a replacement plans to create what is still there, and `taint` does so without a hint.
 * The apply looks again, when the old object is gone or else really in the way.
 */
export async function planEntity(
  kind: ResourceKind,
  request: PlanRequest,
  context: OperationContext<KonnectSession | undefined>,
): Promise<PlanResult> {
  const { client: session } = context;
  if (request.prior !== null) {
    const existing = entityOf(kind, request.prior);
    if (existing === undefined) return {};
    session?.objects.manage(existing.key);
    return settleLabels(request, existing.subject);
  }
  const entity = entityOf(kind, request.planned);
  if (entity === undefined || session?.isConnected !== true) return {};
  if (session.objects.isStored(entity.key)) return {};
  return { diagnostics: await checkAbsent(entity, { client: session, signal: context.signal }, "planned") };
}
