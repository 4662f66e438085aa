import {
  type Plan,
  type PlanReport,
  renderReportHtml,
  renderReportJson,
  renderReportJunit,
  renderReportMarkdown,
  renderReportSarif,
  renderReportText,
} from "../../src/plan";

/** The reports of a golden plan, by the names of their files. */
export const goldenReports: Readonly<Record<string, (report: PlanReport, plan: Plan) => string>> = {
  "report.txt": (report, plan) => renderReportText(report, plan),
  "report.md": (report) => renderReportMarkdown(report),
  "report.json": (report) => renderReportJson(report),
  "report.html": (report) => renderReportHtml(report),
  "report.sarif": (report) => renderReportSarif(report),
  "report.junit.xml": (report) => renderReportJunit(report),
};
