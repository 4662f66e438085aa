import pc from "picocolors";
import type { Plan } from "../plan";
import { renderPlan, type RenderPlanOptions } from "../render-plan";
import { escapeControls } from "../render-value";
import type { Finding, Severity } from "../report/finding";
import type { PlanReport, ServiceReport } from "../report/report";
import { otherHostnameLines } from "./other-hostname-lines";
import { type OtherReport, otherReports } from "./other-reports";
import { sectionsOf } from "./service-lines";

type Colors = ReturnType<typeof pc.createColors>;

const colorOf: Readonly<Record<Severity, (colors: Colors) => (text: string) => string>> = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  info: (colors) => colors.cyan,
};

/** A report to read in a terminal: what changes, then what that does to each service, then what is at risk. */
export function renderReportText(
  report: PlanReport,
  plan: Plan,
  { color = false }: RenderPlanOptions = {},
): string {
  const colors = pc.createColors(color);
  const parts = [
    renderPlan(withKeyedAttributes(plan), { color }),
    ...report.services.map((service) => renderService(service, colors)),
    ...otherReports(report).map((other) => renderOther(other, colors)),
    ...(report.otherHostnames.length > 0 ? [renderOtherHostnames(report, colors)] : []),
    ...(report.findings.length > 0 ? [renderFindings(report.findings, colors)] : []),
    ...(report.notes.length > 0
      ? [report.notes.map((note) => colors.dim(`Note: ${escapeControls(note)}`)).join("\n")]
      : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Lists matched by name, without what the server alone decides. */
function withKeyedAttributes(plan: Plan): Plan {
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      const { object, attributes } = change;
      if (object === undefined || attributes.length === 0) return change;
      return { ...change, attributes: object.attributes };
    }),
  };
}

function renderService(service: ServiceReport, colors: Colors): string {
  return [
    colors.bold(service.address ?? `${service.mesh}/${service.name}`),
    `  ${escapeControls(service.headline)}`,
    ...sectionsOf(service).flatMap(({ title, lines }) => [
      `  ${colors.dim(title)}`,
      ...lines.map((line) => `    ${escapeControls(line)}`),
    ]),
  ].join("\n");
}

function renderOther({ address, headline, lines }: OtherReport, colors: Colors): string {
  return [colors.bold(address), ...[headline, ...lines].map((line) => `  ${escapeControls(line)}`)].join(
    "\n",
  );
}

const mostHostnames = 20;

function renderOtherHostnames({ otherHostnames }: PlanReport, colors: Colors): string {
  const lines = otherHostnames.slice(0, mostHostnames).flatMap(otherHostnameLines);
  const more = otherHostnames.length - mostHostnames;
  return [
    colors.bold("Hostnames of other services"),
    ...lines.map(escapeControls),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join("\n");
}

function renderFindings(findings: readonly Finding[], colors: Colors): string {
  return [
    colors.bold("Findings"),
    ...findings.flatMap(({ code, severity, address, reason, remedy }) => [
      `  ${colorOf[severity](colors)(`${severity} ${code}`)}  ${address}`,
      `    ${escapeControls(reason)}`,
      `    ${escapeControls(remedy)}`,
    ]),
  ].join("\n");
}
