import type { Difference, ProxyReport } from "./report";

const mostShown = 50;
const longestValue = 120;

/** A report for people at a terminal. */
export function renderReport(report: ProxyReport): string {
  const { upstream, requests, compared, takenOver, differenceCount, differences } = report;
  const shown = differences.slice(0, mostShown);
  const left = differenceCount - shown.length;
  const lines = [
    `Compared ${compared} of ${countOf(requests, "request")} with ${upstream}: ${countOf(differenceCount, "difference")}.`,
    ...Object.entries(report.notCompared).map(([reason, count]) => `  ${count} not compared: ${reason}`),
    ...(takenOver === 0
      ? []
      : [`  ${countOf(takenOver, "object")} of before, taken over as the server has them`]),
    ...shown.flatMap((difference, index) => [
      ...(isSameRequest(difference, shown[index - 1]) ? [] : [requestLine(difference)]),
      `  ${placeOf(difference)}: theirs ${renderValue(difference.theirs)}, ours ${renderValue(difference.ours)}`,
    ]),
    ...(left > 0 ? [`… and ${left} more differences.`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function isSameRequest({ request }: Difference, before: Difference | undefined): boolean {
  return before?.request.number === request.number;
}

function requestLine({ request: { number, method, path } }: Difference): string {
  return `#${number} ${method} ${printable(path)}`;
}

function placeOf({ where, path }: Difference): string {
  return where === "status" ? where : `${where} ${path === "" ? "(all of it)" : printable(path)}`;
}

function renderValue(value: unknown): string {
  if (value === undefined) return "(absent)";
  const text = printable(JSON.stringify(value));
  return text.length <= longestValue ? text : `${text.slice(0, longestValue)}…`;
}

/** What comes from a server must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "?");
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
