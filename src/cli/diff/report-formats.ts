import {
  budgetsOf,
  failsBuild,
  type Plan,
  type PlanBudget,
  type PlanReport,
  renderReportHtml,
  renderReportJson,
  renderReportJunit,
  renderReportMarkdown,
  renderReportSarif,
  renderReportText,
  type SourcePlace,
} from "../../plan";
import { diffErrors } from "../errors";

/** All that a format may show. */
export interface Rendering {
  readonly report: PlanReport;
  readonly plan: Plan;
  /** Whether it is for a terminal that shows colors. */
  readonly color: boolean;
  readonly budget: PlanBudget;
  readonly locate: (address: string) => SourcePlace | undefined;
}

export type ReportFormat = (rendering: Rendering) => string;

/** By the names that `--format` takes. */
export const reportFormats = {
  text: ({ report, plan, color }) => renderReportText(report, plan, { color }),
  markdown: ({ report }) => renderReportMarkdown(report),
  json: ({ report }) => renderReportJson(report),
  html: ({ report }) => renderReportHtml(report),
  sarif: ({ report, locate }) => renderReportSarif(report, { locate }),
  junit: ({ report, budget }) =>
    renderReportJunit(report, {
      budgets: budgetsOf(report, budget),
      ...(budget.failOn !== undefined && { isFailure: failsBuild(budget.failOn) }),
    }),
} as const satisfies Readonly<Record<string, ReportFormat>>;

/** @throws DiffError for a name that no format has. */
export function readFormat(name: string): ReportFormat {
  const found = Object.entries(reportFormats).find(([known]) => known === name);
  if (found === undefined) throw diffErrors.format(name, Object.keys(reportFormats));
  return found[1];
}
