/** Reads a plan and explains it. */
export { controlPlanesOf } from "./control-planes-of";
export { isConsequence } from "./consequence";
export { explainPlan, type ExplainPlanOptions } from "./explain-plan";
export { PlanFormatError } from "./errors";
export {
  type Action,
  type AttributeChange,
  type Change,
  type ObjectChange,
  type OutputChange,
  type Plan,
  type PlanValue,
  sensitiveMask,
} from "./plan";
export { readPlan } from "./read-plan";
export { renderPlan, type RenderPlanOptions } from "./render-plan";
export { breaches, budgetsOf, type FailOn, failsBuild, type PlanBudget } from "./report/plan-budget";
export { type Finding, type FindingCode, findingKinds, severities, type Severity } from "./report/finding";
export type { GeneratorFault, GeneratorReport } from "./report/generator-report";
export type { HiddenMember } from "./report/hidden-member";
export type { MeshServiceReport } from "./report/mesh-service-report";
export type { StrategyReport } from "./report/strategy-report";
export type {
  HostnameFault,
  HostnameReport,
  OtherHostname,
  PlanReport,
  PortReport,
  ResourceReport,
  ServiceReport,
  Shares,
  Sides,
  Summary,
  TrafficReport,
  ZoneReach,
} from "./report/report";
export { renderReportHtml } from "./render/html/render-report-html";
export { renderReportJson } from "./render/render-report-json";
export { type Budget, renderReportJunit, type RenderJunitOptions } from "./render/junit/render-report-junit";
export { renderReportMarkdown } from "./render/markdown/render-report-markdown";
export {
  renderReportSarif,
  type RenderSarifOptions,
  type SourcePlace,
} from "./render/sarif/render-report-sarif";
export { renderReportText } from "./render/render-report-text";
