import { createHash } from "node:crypto";
import type { SarifLog } from "../../plan/render/sarif/sarif-log";
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
  const log: SarifLog = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "konnect-mesh validate",
            rules: rules.map(({ code, severity, remedy }) => ({
              id: code,
              shortDescription: { text: code.replaceAll("_", " ") },
              help: { text: remedy },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: problems.map(({ code, severity, message, remedy, file, line, column, address }) => ({
          ruleId: code,
          ruleIndex: rules.findIndex((rule) => rule.code === code),
          level: severity,
          message: { text: `${message.replace(/\.$/, "")}. ${remedy}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
                region: { startLine: line, startColumn: column },
              },
              logicalLocations:
                address === undefined ? [] : [{ fullyQualifiedName: address, kind: "resource" as const }],
            },
          ],
          partialFingerprints: { "problem/v1": fingerprint(code, address ?? "", message) },
        })),
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function fingerprint(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
