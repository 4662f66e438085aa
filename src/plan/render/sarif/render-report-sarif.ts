import { type FindingCode, findingKinds, type Severity } from "../../report/finding";
import type { PlanReport } from "../../report/report";
import { renderSarif } from "./render-sarif";
import type { SarifLevel, SarifRule } from "./sarif-log";

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
  return renderSarif({
    tool: "konnect-mesh diff",
    rules,
    notes,
    fingerprint: "finding/v1",
    findings: findings.map(({ code, severity, address, reason, remedy }) => ({
      code,
      level: levels[severity],
      text: `${reason} ${remedy}`,
      address,
      place: locate(address),
      identity: [code, address, reason],
    })),
  });
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
