import { renderPlanValue } from "../render-value";
import type { PlanReport, ResourceReport, ServiceReport } from "../report/report";
import { sectionsOf } from "./service-lines";

/** What the usual places take for one comment. */
const mostCharacters = 65_536;
const mostHostnames = 20;

/** A report as a comment for a pull request: summary and findings first, the rest folded; what is too much is counted. */
export function renderReportMarkdown(report: PlanReport): string {
  const head = [renderHead(report), renderFindings(report)].filter((part) => part !== "").join("\n");
  const folds = [
    ...report.services.map(renderService),
    ...report.resources.map(renderResource),
    ...renderOtherHostnames(report),
    ...(report.notes.length > 0 ? [report.notes.map((note) => `> ${escape(note)}`).join("\n")] : []),
  ];
  return fit(head, folds);
}

function fit(head: string, folds: readonly string[]): string {
  const reserve = 200;
  const lines = head.split("\n");
  let text = "";
  let left = mostCharacters - reserve;
  let cut = 0;
  for (const line of lines) {
    if (line.length + 1 > left || cut > 0) cut += 1;
    else {
      text += `${line}\n`;
      left -= line.length + 1;
    }
  }
  let leftOut = 0;
  for (const fold of folds) {
    if (fold.length + 2 > left) leftOut += 1;
    else {
      text += `\n${fold}\n`;
      left -= fold.length + 2;
    }
  }
  if (cut + leftOut > 0)
    text += `\n_Too long for a comment: ${cut} lines and ${leftOut} sections are left out._\n`;
  return text;
}

function renderHead({ isEmpty, summary, findings }: PlanReport): string {
  if (isEmpty) return "### Mesh plan: no changes";
  const counted = Object.entries(summary.actions)
    .filter(([action]) => action !== "no-op")
    .map(([action, count]) => `${count} to ${action}`);
  const foreign = summary.foreign > 0 ? [`${summary.foreign} of other providers`] : [];
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const risks = (["error", "warning"] as const).flatMap((severity) => {
    const found = count(severity);
    return found === 0 ? [] : [`**${found} ${severity}${found === 1 ? "" : "s"}**`];
  });
  const all = [...counted, ...foreign, ...risks];
  return [
    `### Mesh plan: ${all.length === 0 ? "nothing of the mesh changes" : all.join(", ")}`,
    "",
    ...summary.headlines.map((headline) => `- ${escapeOutsideCode(headline)}`),
  ].join("\n");
}

function renderFindings({ findings }: PlanReport): string {
  if (findings.length === 0) return "";
  return [
    "",
    "| | finding | where | why | what to do |",
    "|---|---|---|---|---|",
    ...findings.map(
      ({ code, severity, address, reason, remedy }) =>
        `| ${severity} | \`${code}\` | ${inlineCode(address)} | ${escape(reason)} | ${escape(remedy)} |`,
    ),
  ].join("\n");
}

function renderService(service: ServiceReport): string {
  const body = sectionsOf(service).flatMap(({ title, lines }) => [
    title,
    ...lines.map((line) => `  ${line}`),
  ]);
  return fold(`${service.address ?? `${service.mesh}/${service.name}`}: reach, hostnames, traffic`, body);
}

function renderResource({ address, action, attributes }: ResourceReport): string {
  const lines = attributes.map(({ path, before, after, unknown, forcesReplacement }) => {
    const next = unknown ? "known after apply" : renderPlanValue(after);
    return `${path}  ${renderPlanValue(before)} → ${next}${forcesReplacement ? "  forces replacement" : ""}`;
  });
  return fold(`${address}: ${action}`, lines.length === 0 ? ["no attribute changes"] : lines);
}

function renderOtherHostnames({ otherHostnames }: PlanReport): readonly string[] {
  if (otherHostnames.length === 0) return [];
  const lines = otherHostnames
    .slice(0, mostHostnames)
    .flatMap(({ kind, name, home, hostname, appears, vanishes }) => [
      ...(appears.length > 0
        ? [`+ ${hostname}  ${kind} ${name} of ${home || "(global)"}, in ${appears.join(", ")}`]
        : []),
      ...(vanishes.length > 0
        ? [`- ${hostname}  ${kind} ${name} of ${home || "(global)"}, in ${vanishes.join(", ")}`]
        : []),
    ]);
  const more = otherHostnames.length - mostHostnames;
  return [fold("Hostnames of other services", more > 0 ? [...lines, `… and ${more} more`] : lines)];
}

/** Preformatted HTML: nothing in it is Markdown. */
function fold(title: string, lines: readonly string[]): string {
  return [
    `<details><summary>${html(title)}</summary>`,
    "",
    `<pre>${lines.map((line) => html(line) || "&nbsp;").join("\n")}</pre>`,
    "",
    "</details>",
  ].join("\n");
}

function html(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r?\n/g, " ");
}

/** Text as it is: no mark-up, no mention of anybody, no cell's end. */
function escape(text: string): string {
  return html(text)
    .replace(/[\\`*_[\]|#~]/g, "\\$&")
    .replace(/@/g, "&#64;");
}

function escapeOutsideCode(text: string): string {
  return text
    .split("`")
    .map((part, place) => (place % 2 === 1 ? inlineCode(part) : escape(part)))
    .join("");
}

/** Inline code; a pipe would end a table's cell even there. */
function inlineCode(text: string): string {
  return `\`${text.replace(/[`\r\n]/g, " ").replace(/\|/g, "\\|")}\``;
}
