import type { World, ZoneView } from "../mesh";
import { defaultProfile, type Profile } from "../model";
import { planErrors } from "./errors";
import { findSubjects, isChanging } from "./forecast/find-subjects";
import { type Forecast, forecast } from "./forecast/forecast";
import { generatorOutcomes } from "./forecast/generator-outcomes";
import { compareOtherHostnames } from "./forecast/hostnames";
import { type PlannedObject, plannedObjects } from "./forecast/planned-objects";
import { kindOfType } from "./objects/object-change";
import type { Action, Change, Plan } from "./plan";
import { type Finding, finding } from "./report/finding";
import { reportGenerator } from "./report/generator-report";
import { reportMeshService } from "./report/mesh-service-report";
import { findGeneratorRisks, findMeshServiceRisks } from "./report/other-findings";
import type { PlanReport, ServiceReport } from "./report/report";
import { reportResource } from "./report/report-resource";
import { reportService } from "./report/report-service";
import { findRisks } from "./report/service-findings";
import { reportStrategy } from "./report/strategy-report";

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

type Told = Pick<
  PlanReport,
  "services" | "generators" | "meshServices" | "strategies" | "otherHostnames" | "findings" | "notes"
>;

const nothingTold: Told = {
  services: [],
  generators: [],
  meshServices: [],
  strategies: [],
  otherHostnames: [],
  findings: [],
  notes: [],
};

function tell(
  world: World,
  planned: readonly PlannedObject[],
  plan: Plan,
  { profile = defaultProfile, isWholeWorld = false }: ExplainPlanOptions,
): Told {
  const made = forecast(world, planned, plan, { profile, isWholeWorld });
  const services = findSubjects(made, planned).flatMap((subject) => reportService(subject, planned) ?? []);
  const { unnamed, existing } = made.global;
  const otherHostnames = compareOtherHostnames(made.before, made.after);
  const outcomes = outcomesOfGenerators(made, planned);
  const generators = reportEach("HostnameGenerator", planned, (object) => reportGenerator(object, outcomes));
  const meshServices = reportEach("MeshService", planned, (object) =>
    reportMeshService(object, made.global, otherHostnames),
  );
  const findings: readonly Finding[] = [
    ...existing.map(({ change, kind, after }) =>
      finding(
        "already-exists",
        change.address,
        `The world has a ${kind.name} ${String(after?.members.name)} already.`,
      ),
    ),
    ...services.flatMap(findRisks),
    ...generators.flatMap(findGeneratorRisks),
    ...meshServices.flatMap(findMeshServiceRisks),
    ...unnamed.map(({ change, kind }) =>
      finding(
        "known-after-apply",
        change.address,
        `The name or the mesh of the ${kind.name} is not told: nothing of it can be forecast.`,
      ),
    ),
  ];
  return {
    services,
    generators,
    meshServices,
    strategies: reportEach("MeshLoadBalancingStrategy", planned, (object) =>
      reportStrategy(object, services),
    ),
    findings,
    otherHostnames,
    notes: [],
  };
}

/** Looked at only where the plan changes a generator. */
function outcomesOfGenerators({ before, after }: Forecast, planned: readonly PlannedObject[]) {
  const isNeeded = planned.some((object) => object.kind.name === "HostnameGenerator" && isChanging(object));
  const of = (views: ReadonlyMap<string, ZoneView>) =>
    generatorOutcomes(
      isNeeded
        ? Array.from(views, ([zone, { objects }]) => ({
            zone,
            generators: objects.filter(({ kind }) => kind === "HostnameGenerator"),
            services: objects,
          }))
        : [],
    );
  return { before: of(before), after: of(after) };
}

function reportEach<Report>(
  kind: string,
  planned: readonly PlannedObject[],
  report: (object: PlannedObject) => Report | undefined,
): readonly Report[] {
  return planned
    .filter((object) => object.kind.name === kind && isChanging(object))
    .flatMap((object) => report(object) ?? []);
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
