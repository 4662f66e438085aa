import type { PlanReport } from "../report/report";

/** A report as JSON, two spaces deep; `docs/plans.md` describes its members. */
export function renderReportJson(report: PlanReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
