import type { World } from "../../mesh";
import type { Profile } from "../../model";
import { explainPlan, type Plan, type PlanReport } from "../../plan";
import { diffErrors } from "../errors";
import { explainOnServer } from "../server/explain-on-server";
import type { Terminal } from "../terminal";

/** What a plan is explained in. */
export interface Surroundings {
  readonly world?: World;
  /** To read the world from. */
  readonly server?: string;
  readonly profile?: Profile;
  readonly controlPlane?: string;
}

/** @throws DiffError when the world is given twice. */
export async function explain(
  plan: Plan,
  { world, server, profile, controlPlane }: Surroundings,
  terminal: Terminal,
): Promise<PlanReport> {
  if (world !== undefined && server !== undefined) throw diffErrors.worldTwice();
  const options = {
    ...(profile !== undefined && { profile }),
    ...(controlPlane !== undefined && { controlPlane }),
  };
  return server === undefined
    ? explainPlan(plan, world, options)
    : explainOnServer(plan, server, options, terminal);
}
