import { type Change, type Plan, renderPlan, renderReportText } from "../../plan";
import { reportOf, servicesOf } from "../world/plan-world";
import type { PlanCheck } from "./plan-check";

/** How many changes a failure shows beside those that it is about. */
const shownBeside = 10;

/** What differs, and the plan around it: all of it, or of a large one what the failure is about and a few more. */
export function renderFailure(
  plan: Plan,
  problems: readonly string[],
  { showsWorld = false }: Pick<PlanCheck, "showsWorld"> = {},
): string {
  const head =
    problems.length === 1
      ? `The plan is not as expected: ${problems[0]}`
      : ["The plan is not as expected:", ...problems.map((problem) => `  - ${problem}`)].join("\n");
  const world = showsWorld ? `\n\n${renderWorldAround(plan, problems)}` : "";
  return `${head}\n\n${renderAround(plan, problems)}${world}`;
}

/** What the plan does in its world to the services that the failure is about, else to the first ones. */
function renderWorldAround(plan: Plan, problems: readonly string[]): string {
  const report = reportOf(plan);
  const all = servicesOf(plan);
  const meant = all.filter(({ address, mesh, name }) =>
    problems.some((problem) =>
      [address, `${mesh}/${name}`].some((at) => at !== undefined && mentions(problem, at)),
    ),
  );
  const services = meant.length > 0 ? meant : report.services.slice(0, shownBeside);
  // The plan itself is shown already.
  const nothing = { ...plan, changes: [], drift: [], outputs: [] };
  const shown = { ...report, services, otherHostnames: [], notes: [] };
  return renderReportText(shown, nothing)
    .replace(/^.*\n\n/, "")
    .trimEnd();
}

function renderAround(plan: Plan, problems: readonly string[]): string {
  const shows = ({ action }: Change) => action !== "no-op" && action !== "read";
  const changing = plan.changes.filter(shows);
  const isMeant = ({ address }: Change) => problems.some((problem) => mentions(problem, address));
  const beside = new Set(changing.filter((change) => !isMeant(change)).slice(0, shownBeside));
  const shown = plan.changes.filter((change) => !shows(change) || isMeant(change) || beside.has(change));
  const hidden = plan.changes.length - shown.length;
  if (hidden === 0) return renderPlan(plan);
  return `${renderPlan({ ...plan, changes: shown })}\n(of what is shown; ${hidden} more changes are not)`;
}

/** Not by a longer address that begins the same. */
function mentions(problem: string, address: string): boolean {
  const end = problem.indexOf(address) + address.length;
  return problem.includes(address) && !/^[\w[.-]/.test(problem.slice(end));
}
