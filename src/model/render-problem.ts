import type { Problem, ProblemPath } from "./problem";
import { problemAdvice } from "./problem-codes";

/** One problem as a sentence or two: `spec.ports[0].port must be a whole number, not text (given "6379"). …` */
export function renderProblem(
  problem: Problem,
  renderPath: (path: ProblemPath) => string = renderProblemPath,
): string {
  const given = problem.given === undefined ? "" : ` (given ${renderGiven(problem.given)})`;
  return `${renderPath(problem.path)}: ${problem.reason}${given}. ${problemAdvice[problem.code]}`;
}

/** `spec.ports[0].port`, `labels["kuma.io/origin"]`: as the server writes a field. */
export function renderProblemPath(path: ProblemPath): string {
  return path
    .map((step, position) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[A-Za-z_]\w*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return position === 0 ? step : `.${step}`;
    })
    .join("");
}

const longestGiven = 120;

/** A value as a message shows it: as JSON, cut where it is long. */
export function renderGiven(given: unknown): string {
  const text = typeof given === "bigint" ? String(given) : (JSON.stringify(given) ?? typeof given);
  return text.length > longestGiven ? `${text.slice(0, longestGiven)}…` : text;
}
