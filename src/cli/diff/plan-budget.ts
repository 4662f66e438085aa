import {
  type Budget,
  type Finding,
  type FindingCode,
  findingKinds,
  type PlanReport,
  severities,
  type Severity,
} from "../../plan";
import { diffErrors } from "../errors";

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

/** @throws DiffError for a word that is neither a code nor a severity. */
export function readFailOn(words: string): FailOn {
  const given = words.split(",").map((word) => word.trim());
  const named = severities.filter((severity) => given.includes(severity));
  const codes = given
    .filter((word) => !severities.some((severity) => severity === word))
    .map((word) => {
      if (!isCode(word)) throw diffErrors.failOn(word, [...severities, ...Object.keys(findingKinds)]);
      return word;
    });
  const mildest = named.at(-1);
  return { codes, ...(mildest === undefined ? {} : { severity: mildest }) };
}

function isCode(word: string): word is FindingCode {
  return Object.hasOwn(findingKinds, word);
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
