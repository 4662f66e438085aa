import {
  controlPlanesOf,
  explainPlan,
  type ExplainPlanOptions,
  type Plan,
  type PlanReport,
} from "../../plan";
import { diffErrors } from "../errors";
import type { Terminal } from "../terminal";
import { worldOfServer } from "./world-of-server";

/**
 * Explains a plan in the world of a running server; what the server does not show, and was assumed, is in the notes.
 * @param options.profile where the server does not tell its own
 */
export async function explainOnServer(
  plan: Plan,
  server: string,
  options: Pick<ExplainPlanOptions, "profile" | "controlPlane">,
  terminal: Pick<Terminal, "environment" | "note">,
): Promise<PlanReport> {
  const planned = controlPlanesOf(plan);
  const { controlPlane: wanted } = options;
  const told = await worldOfServer(server, { wanted, likely: planned }, terminal);
  if (options.profile !== undefined && told.profile !== undefined && options.profile !== told.profile) {
    throw diffErrors.profileOfServer(options.profile, told.profile);
  }
  const profile = told.profile ?? options.profile;
  const isOfPlan = planned.length === 0 || planned.includes(told.controlPlane);
  const report = explainPlan(plan, told.world, {
    isWholeWorld: true,
    ...(profile !== undefined && { profile }),
    ...(planned.includes(told.controlPlane) && { controlPlane: told.controlPlane }),
  });
  const notes = [
    ...report.notes,
    ...(isOfPlan
      ? []
      : [`The plan is of control plane ${planned.join(", ")}, the world of ${told.controlPlane}.`]),
    ...told.assumptions,
  ];
  return { ...report, notes };
}
