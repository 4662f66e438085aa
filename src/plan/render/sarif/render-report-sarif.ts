import { createHash } from "node:crypto";
import { type Finding, type FindingCode, findingKinds, type Severity } from "../../report/finding";
import type { PlanReport } from "../../report/report";
import type { SarifLevel, SarifLocation, SarifLog, SarifResult, SarifRule } from "./sarif-log";

/** A place in a file. */
export interface SourcePlace {
  /** Relative to the repository's root, or wherever the reader of the log starts from; parted by slashes. */
  readonly file: string;
  /** From 1; absent when the file as a whole is meant. */
  readonly line?: number;
}

export interface RenderSarifOptions {
  /** Where an address comes from. @default nothing is known: addresses are all that a result is located by */
  readonly locate?: (address: string) => SourcePlace | undefined;
}

const levels: Readonly<Record<Severity, SarifLevel>> = { error: "error", warning: "warning", info: "note" };

/**
 * The findings of a report as a SARIF 2.1.0 log, for code scanning: every finding code is a rule, every finding a result.
 *
 * @example renderReportSarif(report, { locate: () => ({ file: "plan.json" }) })
 */
export function renderReportSarif(
  { findings, notes }: PlanReport,
  { locate = () => undefined }: RenderSarifOptions = {},
): string {
  const log: SarifLog = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "konnect-mesh diff", rules } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => resultOf(finding, locate(finding.address))),
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

const codes = Object.keys(findingKinds) as readonly FindingCode[];

const rules: readonly SarifRule[] = codes.map((id) => {
  const { severity, remedy } = findingKinds[id];
  return {
    id,
    shortDescription: { text: sentence(findingKinds[id].when) },
    help: { text: remedy },
    defaultConfiguration: { level: levels[severity] },
  };
});

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

function resultOf(
  { code, severity, address, reason, remedy }: Finding,
  place: SourcePlace | undefined,
): SarifResult {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: `${reason} ${remedy}` },
    locations: [locationOf(address, place)],
    partialFingerprints: { "finding/v1": fingerprint(code, address, reason) },
  };
}

function locationOf(address: string, place: SourcePlace | undefined): SarifLocation {
  const logicalLocations = [{ fullyQualifiedName: address, kind: "resource" }] as const;
  if (place === undefined) return { logicalLocations };
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(place.file) },
      ...(place.line !== undefined && { region: { startLine: place.line } }),
    },
    logicalLocations,
  };
}

function fingerprint(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
