import type { Finding } from "../../report/finding";
import type { PlanReport, ResourceReport, ServiceReport } from "../../report/report";
import { attributeLine, outputLine } from "../attribute-words";
import { otherHostnameLines } from "../other-hostname-lines";
import { otherReports } from "../other-reports";
import { driftWords, resourceWords } from "../resource-words";
import { sectionsOf } from "../service-lines";
import { totalsOf } from "../totals";
import { riskCounts, worstFirst } from "../worst-first";
import { escapeMarkdown, escapeOutsideCode, inlineCodeInCell } from "./escape-markdown";
import { fitComment } from "./fit-comment";
import { fold } from "./fold";

/** So many of a kind are named before the rest is counted: what is folded has them all, while there is room. */
const mostNamed = { headlines: 30, findings: 40, hostnames: 20 } as const;

/** No single text fills a comment. */
const longestText = 600;

/** A report as a comment for a pull request: summary and findings first, the rest folded; what is too much is counted. */
export function renderReportMarkdown(report: PlanReport): string {
  const findings = worstFirst(report.findings);
  return fitComment(
    [renderTitle(report), ...renderHeadlines(report), ...renderFindings(findings)],
    [
      ...renderMoreFindings(findings.slice(mostNamed.findings)),
      ...report.services.map(renderService),
      ...otherReports(report).map(({ address, lines }) => fold(`${address}: effect`, lines)),
      ...report.resources.map((resource) => renderResource(resource, resourceWords(resource))),
      ...report.drift.map((resource) => renderResource(resource, driftWords(resource))),
      ...(report.outputs.length > 0 ? [fold("Outputs", report.outputs.map(outputLine))] : []),
      ...renderOtherHostnames(report),
      ...report.notes.map((note) => `> ${escapeMarkdown(note)}`),
    ],
  );
}

function renderTitle(report: PlanReport): string {
  const all = [
    ...(report.isEmpty ? ["no changes"] : []),
    ...totalsOf(report),
    ...riskCounts(report.findings).map(({ text }) => `**${text}**`),
  ];
  return `### Mesh plan: ${all.length === 0 ? "nothing of the mesh changes" : all.join(", ")}`;
}

function renderHeadlines({ summary: { headlines } }: PlanReport): readonly string[] {
  if (headlines.length === 0) return [];
  const shown = headlines.slice(0, mostNamed.headlines);
  const more = headlines.length - shown.length;
  return [
    "",
    ...shown.map((headline) => `- ${escapeOutsideCode(cut(headline))}`),
    ...(more > 0 ? [`- … and ${more} more services`] : []),
  ];
}

function renderFindings(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  return [
    "",
    "| | finding | where | why | what to do |\n|---|---|---|---|---|",
    ...findings
      .slice(0, mostNamed.findings)
      .map(
        ({ code, severity, address, reason, remedy }) =>
          `| ${severity} | \`${code}\` | ${inlineCodeInCell(cut(address))} | ${escapeMarkdown(cut(reason))} | ${escapeMarkdown(remedy)} |`,
      ),
  ];
}

function renderMoreFindings(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(
    ({ severity, code, address, reason }) => `${severity} ${code}  ${address}: ${reason}`,
  );
  return [fold(`${findings.length} more findings`, lines.map(cut))];
}

function renderService(service: ServiceReport): string {
  const body = sectionsOf(service).flatMap(({ title, lines }) => [
    title,
    ...lines.map((line) => `  ${line}`),
  ]);
  return fold(`${service.address ?? `${service.mesh}/${service.name}`}: reach, hostnames, traffic`, body);
}

function renderResource({ address, attributes }: ResourceReport, words: string): string {
  return fold(
    `${address}: ${words}`,
    attributes.length === 0 ? ["no attribute changes"] : attributes.map(attributeLine),
  );
}

function renderOtherHostnames({ otherHostnames }: PlanReport): readonly string[] {
  if (otherHostnames.length === 0) return [];
  const lines = otherHostnames.slice(0, mostNamed.hostnames).flatMap(otherHostnameLines);
  const more = otherHostnames.length - mostNamed.hostnames;
  return [fold("Hostnames of other services", more > 0 ? [...lines, `… and ${more} more`] : lines)];
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
