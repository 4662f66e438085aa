import type { Budget } from "../render/junit/render-report-junit";
import { type Finding, type FindingCode, severities, type Severity } from "./finding";
import type { PlanReport } from "./report";

/** Which findings fail a build. */
export interface FailOn {
  readonly codes: readonly FindingCode[];
  /** Findings of this severity or a worse one. */
  readonly severity?: Severity;
}

/** What fails a build. */
export interface PlanBudget {
  readonly failOn?: FailOn;
  /** So many zones may fall out of services. */
  readonly maxZonesLost?: number;
}

export function failsBuild({ codes, severity }: FailOn): (finding: Finding) => boolean {
  const limit = severity === undefined ? -1 : severities.indexOf(severity);
  return (finding) => codes.includes(finding.code) || severities.indexOf(finding.severity) <= limit;
}

/** The limits on a plan as a whole, and whether it keeps them. */
export function budgetsOf(
  { summary: { zonesLost } }: PlanReport,
  { maxZonesLost }: PlanBudget,
): readonly Budget[] {
  if (maxZonesLost === undefined) return [];
  const name = `zones lost: at most ${maxZonesLost}`;
  if (zonesLost <= maxZonesLost) return [{ name }];
  return [{ name, breach: `${zonesLost} zones are lost, ${maxZonesLost} may be` }];
}

/** Why a report fails the build: nothing, where it does not. */
export function breaches(report: PlanReport, budget: PlanBudget): readonly string[] {
  const { failOn } = budget;
  const failing = failOn === undefined ? [] : report.findings.filter(failsBuild(failOn));
  return [
    ...failing.map(({ code, address }) => `${code} at ${address}`),
    ...budgetsOf(report, budget).flatMap(({ breach }) => breach ?? []),
  ];
}
