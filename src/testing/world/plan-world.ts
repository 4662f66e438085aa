import type { World } from "../../mesh";
import {
  explainPlan,
  type ExplainPlanOptions,
  type Plan,
  type PlanReport,
  type ServiceReport,
} from "../../plan";
import { harnessErrors } from "../errors";

/** In which world a plan is read. */
export interface PlanWorld {
  readonly world: World;
  readonly options: ExplainPlanOptions;
}

interface Placed {
  readonly place: () => PlanWorld;
  report?: PlanReport;
  services?: readonly ServiceReport[];
}

const placed = new WeakMap<Plan, Placed>();

/** Says in which world a plan is read, where that is made out when a claim asks for it. */
export function placePlan(plan: Plan, place: () => PlanWorld): void {
  placed.set(plan, { place });
}

/**
 * Says in which world a plan is read, so that claims of reach, hostnames, traffic, findings and budgets can be made of it.
 * Plans of a fixture that has a world need it only for another one.
 * @returns the same plan
 * @example expect(inWorld(readPlan(json), world)).toReach("redis", { east: 1, west: 0 });
 */
export function inWorld(plan: Plan, world: World, options: ExplainPlanOptions = {}): Plan {
  placePlan(plan, () => ({ world, options }));
  return plan;
}

/** @throws HarnessError for a plan without a world */
export function reportOf(plan: Plan): PlanReport {
  const known = placeOf(plan);
  if (known.report !== undefined) return known.report;
  const { world, options } = known.place();
  return (known.report = explainPlan(plan, world, options));
}

/** Every multi-zone service of the plan's world, also those that the plan has no effect on. */
export function servicesOf(plan: Plan): readonly ServiceReport[] {
  const known = placeOf(plan);
  if (known.services !== undefined) return known.services;
  const { world, options } = known.place();
  return (known.services = explainPlan(plan, world, { ...options, everyService: true }).services);
}

/** Names of all zones of the plan's world. */
export function zonesOf(plan: Plan): readonly string[] {
  return placeOf(plan)
    .place()
    .world.zones.map(({ name }) => name);
}

function placeOf(plan: Plan): Placed {
  const known = placed.get(plan);
  if (known === undefined) throw harnessErrors.noWorld();
  return known;
}
