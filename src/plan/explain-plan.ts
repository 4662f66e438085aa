import type { World } from "../mesh";
import { defaultProfile, type Profile } from "../model";
import { planErrors } from "./errors";
import { type PlannedObject, plannedObjects } from "./forecast/planned-objects";
import { kindOfType } from "./objects/object-change";
import type { Action, Change, Plan } from "./plan";
import type { PlanReport, ServiceReport } from "./report/report";
import { reportResource } from "./report/report-resource";
import { nothingTold, tell } from "./tell";

export interface ExplainPlanOptions {
  /** The control-plane generation to forecast. @default "2.13" */
  readonly profile?: Profile;
  /** Id of the control plane that the world is of; needed where a plan changes more than one. */
  readonly controlPlane?: string;
  /**
   * The world has all that is on the control plane: what it starts with by itself is not there unless the world says so.
   * @default false
   */
  readonly isWholeWorld?: boolean;
  /** Report every multi-zone service, also those that the plan has no effect on. @default false */
  readonly everyService?: boolean;
}

/**
 * Reads a plan as a change of traffic: what each multi-zone service reaches, under which hostnames, and where the traffic
 * of clients in each zone goes, before and after the apply. Pure: the same plan and world give the same report.
 *
 * @param world the zones and what runs in them; without one, only attributes are compared
 * @throws PlanFormatError when the plan changes several control planes, and no option says which one the world is of
 * @example explainPlan(readPlan(json), world).summary.headlines
 */
export function explainPlan(plan: Plan, world?: World, options: ExplainPlanOptions = {}): PlanReport {
  const { profile = defaultProfile } = options;
  const all = plannedObjects(plan);
  const controlPlane = options.controlPlane ?? onlyControlPlane(all);
  const planned = all.filter((object) => object.controlPlane === controlPlane);
  const others = all.length - planned.length;

  const told = world === undefined ? nothingTold : tell(world, planned, plan, options);
  const resources = plan.changes.filter((change) => kindOfType(change.type) !== undefined && isEdit(change));
  return {
    reportVersion: "1.0",
    isEmpty: plan.isEmpty,
    hasWorld: world !== undefined,
    profile,
    summary: {
      actions: countActions(resources),
      foreign: plan.changes.filter((change) => kindOfType(change.type) === undefined && isEdit(change))
        .length,
      zonesLost: told.services.reduce((sum, service) => sum + zonesLostBy(service), 0),
      headlines: [...told.services, ...told.generators, ...told.meshServices, ...told.strategies].map(
        ({ headline }) => headline,
      ),
    },
    resources: resources.map(reportResource),
    drift: plan.drift.filter(({ type }) => kindOfType(type) !== undefined).map(reportResource),
    outputs: plan.outputs,
    ...told,
    notes: [
      ...(plan.notes ?? []),
      ...(world === undefined ? ["No world was given: reach, hostnames and traffic are not forecast."] : []),
      ...(others > 0
        ? [`${others} resources are of other control planes than the world's, and not forecast.`]
        : []),
      ...told.notes,
    ],
  };
}

function onlyControlPlane(planned: readonly PlannedObject[]): string | undefined {
  const found = [...new Set(planned.map(({ controlPlane }) => controlPlane))];
  if (found.length > 1) throw planErrors.manyControlPlanes(found);
  return found[0];
}

function isEdit({ action, importId, movedFrom }: Change): boolean {
  return (action !== "no-op" && action !== "read") || importId !== undefined || movedFrom !== undefined;
}

function countActions(changes: readonly Change[]): Readonly<Partial<Record<Action, number>>> {
  const counts: Partial<Record<Action, number>> = {};
  for (const { action } of changes) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}

function zonesLostBy({ reach }: ServiceReport): number {
  return reach.filter(({ before, after }) => before > 0 && after === 0).length;
}
