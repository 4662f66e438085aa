import {
  failsBuild,
  type Finding,
  type FindingCode,
  type Plan,
  type PlanReport,
  type Severity,
} from "../../plan";
import { reportOf } from "../world/plan-world";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";

/** Of each code, how many findings there are, or the addresses that they are at. */
export type ExpectedFindings = Readonly<Partial<Record<FindingCode, number | readonly string[]>>>;

/** The plan has just these findings; of a code that is left out, none. */
export function hasFindings(expected: ExpectedFindings): PlanCheck {
  return contradictedAsWhole(
    (plan) => {
      const { findings } = reportOf(plan);
      const codes = new Set([
        ...Object.keys(expected),
        ...findings.map(({ code }) => code),
      ]) as Set<FindingCode>;
      return [...codes].flatMap((code) =>
        differences(
          code,
          findings.filter((finding) => finding.code === code),
          expected[code] ?? 0,
        ),
      );
    },
    () => `other findings were expected than ${JSON.stringify(expected)}`,
    { showsWorld: true },
  );
}

function differences(
  code: FindingCode,
  found: readonly Finding[],
  expected: number | readonly string[],
): readonly string[] {
  const at = found.map(({ address }) => address);
  if (typeof expected === "number") {
    if (found.length === expected) return [];
    const which =
      found.length === 0
        ? "there is none"
        : `there is ${found.length}: ${found.map(renderFinding).join("; ")}`;
    return [`${expected} ${code} expected, but ${which}`];
  }
  return [
    ...expected
      .filter((address) => !at.includes(address))
      .map(
        (address) =>
          `${address}: ${code} expected, but ${at.length === 0 ? "there is none" : `it is at ${at.join(", ")}`}`,
      ),
    ...found
      .filter(({ address }) => !expected.includes(address))
      .map((finding) => `${renderFinding(finding)} was not expected`),
  ];
}

export interface FindingOptions {
  /** Only of this severity or a worse one. @default any */
  readonly severity?: Severity;
  /** Only of these codes. @default any */
  readonly codes?: readonly FindingCode[];
}

/** The plan has no findings, or none of a severity, or of some codes. */
export function hasNoFindings(options: FindingOptions = {}): PlanCheck {
  const found = (plan: Plan) => reportOf(plan).findings.filter((finding) => isMeant(finding, options));
  return {
    differences: (plan) => found(plan).map((finding) => `${renderFinding(finding)} was not expected`),
    contradictions: (plan) => (found(plan).length > 0 ? [] : ["a finding was expected, but there is none"]),
    showsWorld: true,
  };
}

function isMeant(finding: PlanReport["findings"][number], { severity, codes }: FindingOptions): boolean {
  const isSevere = severity === undefined || failsBuild({ codes: [], severity })(finding);
  return isSevere && (codes === undefined || codes.includes(finding.code));
}

function renderFinding({ code, address, reason }: Finding): string {
  return `${address}: ${code} (${reason})`;
}
