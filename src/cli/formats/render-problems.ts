import { renderSarif } from "../../plan/render/sarif/render-sarif";
import type { FileProblem } from "./find-problems";

/** A line for each: `redis.yaml:9:13: error port_out_of_range: …` */
export function renderProblemsText(problems: readonly FileProblem[]): string {
  return problems
    .map(
      ({ file, line, column, severity, code, message, remedy }) =>
        `${file}:${line}:${column}: ${severity} ${code}: ${message.replace(/\.$/, "")}. ${remedy}\n`,
    )
    .join("");
}

export function renderProblemsJson(problems: readonly FileProblem[]): string {
  return `${JSON.stringify(problems, null, 2)}\n`;
}

/** A SARIF 2.1.0 log, for code scanning: every code that occurs is a rule. */
export function renderProblemsSarif(problems: readonly FileProblem[]): string {
  const rules = [...new Map(problems.map((problem) => [problem.code, problem])).values()];
  return renderSarif({
    tool: "konnect-mesh validate",
    rules: rules.map(({ code, severity, remedy }) => ({
      id: code,
      shortDescription: { text: code.replaceAll("_", " ") },
      help: { text: remedy },
      defaultConfiguration: { level: severity },
    })),
    fingerprint: "problem/v1",
    findings: problems.map(({ code, severity, message, remedy, file, line, column, address }) => ({
      code,
      level: severity,
      text: `${message.replace(/\.$/, "")}. ${remedy}`,
      address,
      place: { file, line, column },
      identity: [code, address ?? "", message],
    })),
  });
}
