import { createHash } from "node:crypto";
import type { SarifLevel, SarifLocation, SarifLog, SarifRule } from "./sarif-log";

/** What a log tells of one thing that was found. */
export interface SarifFinding {
  /** The id of its rule. */
  readonly code: string;
  readonly level: SarifLevel;
  readonly text: string;
  /** The resource that it is about. */
  readonly address?: string | undefined;
  readonly place?: SarifPlace | undefined;
  /** What it is known again by in the next run, wherever it then stands. */
  readonly identity: readonly string[];
}

/** A place in a file; lines and columns from 1, the file as a whole without. */
export interface SarifPlace {
  /** Relative to the repository's root, or wherever the reader of the log starts from; parted by slashes. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export interface SarifContent {
  /** The command that found it. */
  readonly tool: string;
  readonly rules: readonly SarifRule[];
  readonly findings: readonly SarifFinding[];
  /** The name and version of what findings are known again by, such as `finding/v1`. */
  readonly fingerprint: string;
  /** What the reader shall know besides. @default nothing */
  readonly notes?: readonly string[];
}

/** A SARIF 2.1.0 log, for code scanning. */
export function renderSarif({ tool, rules, findings, fingerprint, notes = [] }: SarifContent): string {
  const positions = new Map(rules.map(({ id }, index) => [id, index]));
  const log: SarifLog = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool, rules } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: positions.get(finding.code) ?? -1,
          level: finding.level,
          message: { text: finding.text },
          locations: [locationOf(finding)],
          partialFingerprints: { [fingerprint]: hashOf(finding.identity) },
        })),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((text) => ({ level: "note", message: { text } })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function locationOf({ address, place }: SarifFinding): SarifLocation {
  const logicalLocations =
    address === undefined ? [] : [{ fullyQualifiedName: address, kind: "resource" } as const];
  if (place === undefined) return { logicalLocations };
  const { file, line, column } = place;
  const region =
    line === undefined
      ? undefined
      : { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) },
      ...(region !== undefined && { region }),
    },
    logicalLocations,
  };
}

function hashOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
