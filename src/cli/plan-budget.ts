import { type FindingCode, findingKinds, type PlanReport, severities, type Severity } from "../plan";
import { diffErrors } from "./errors";

/** What fails a build. */
export interface PlanBudget {
  readonly codes: readonly FindingCode[];
  /** Findings of this severity or a worse one. */
  readonly severity?: Severity;
  readonly zonesLost?: number;
}

/** @throws DiffError for a word that is neither a code nor a severity. */
export function readFailOn(words: string): Pick<PlanBudget, "codes" | "severity"> {
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

/** Why a report fails the build: nothing, where it does not. */
export function breaches(report: PlanReport, { codes, severity, zonesLost }: PlanBudget): readonly string[] {
  const limit = severity === undefined ? -1 : severities.indexOf(severity);
  const failing = report.findings.filter(
    (finding) => codes.includes(finding.code) || severities.indexOf(finding.severity) <= limit,
  );
  const { zonesLost: lost } = report.summary;
  return [
    ...failing.map(({ code, address }) => `${code} at ${address}`),
    ...(zonesLost !== undefined && lost > zonesLost ? [`${lost} zones are lost, ${zonesLost} may be`] : []),
  ];
}
