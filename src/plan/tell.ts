import type { World } from "../mesh";
import { defaultProfile } from "../model";
import type { ExplainPlanOptions } from "./explain-plan";
import { findSubjects, isChanging } from "./forecast/find-subjects";
import { forecast } from "./forecast/forecast";
import type { PlannedObject } from "./forecast/planned-objects";
import { findSideEffects } from "./forecast/side-effects";
import type { Plan } from "./plan";
import { type Finding, finding } from "./report/finding";
import { reportGenerator } from "./report/generator-report";
import { reportMeshService } from "./report/mesh-service-report";
import { findGeneratorRisks, findMeshServiceRisks } from "./report/other-findings";
import type { PlanReport } from "./report/report";
import { reportService } from "./report/report-service";
import { findRisks } from "./report/service-findings";
import { reportStrategy } from "./report/strategy-report";

/** What of a report takes a world. */
export type Told = Pick<
  PlanReport,
  "services" | "generators" | "meshServices" | "strategies" | "otherHostnames" | "findings" | "notes"
>;

export const nothingTold: Told = {
  services: [],
  generators: [],
  meshServices: [],
  strategies: [],
  otherHostnames: [],
  findings: [],
  notes: [],
};

/** Forecasts what a plan does in a world. */
export function tell(
  world: World,
  planned: readonly PlannedObject[],
  plan: Plan,
  { profile = defaultProfile, isWholeWorld = false, everyService = false }: ExplainPlanOptions,
): Told {
  const made = forecast(world, planned, plan, { profile, isWholeWorld });
  const changed = planned.filter(isChanging);
  const beside = changed.filter(({ kind }) => kind.name !== "MeshMultiZoneService");
  const services = findSubjects(made, planned, everyService).flatMap(
    (subject) => reportService(subject, beside, everyService) ?? [],
  );
  const { otherHostnames, outcomes } = findSideEffects(made, planned);
  const reportEach = <Report>(kind: string, report: (object: PlannedObject) => Report | undefined) =>
    beside.filter((object) => object.kind.name === kind).flatMap((object) => report(object) ?? []);
  const generators = reportEach("HostnameGenerator", (object) => reportGenerator(object, outcomes));
  const meshServices = reportEach("MeshService", (object) =>
    reportMeshService(object, made.global, otherHostnames),
  );
  const strategies = reportEach("MeshLoadBalancingStrategy", (object) => reportStrategy(object, services));
  const { unnamed, existing } = made.global;
  const findings = [
    ...existing.map(existsAlready),
    ...services.flatMap(findRisks),
    ...generators.flatMap(findGeneratorRisks),
    ...meshServices.flatMap(findMeshServiceRisks),
    ...unnamed.map(hasNoName),
  ];
  return { services, generators, meshServices, strategies, findings, otherHostnames, notes: [] };
}

function existsAlready({ change, kind, after }: PlannedObject): Finding {
  const name = String(after?.members.name);
  return finding("already-exists", change.address, `The world has a ${kind.name} ${name} already.`);
}

function hasNoName({ change, kind }: PlannedObject): Finding {
  const reason = `The name or the mesh of the ${kind.name} is not told: nothing of it can be forecast.`;
  return finding("known-after-apply", change.address, reason);
}
