import { type Finding, type FindingCode, findingKinds, severities } from "../../report/finding";
import type { PlanReport } from "../../report/report";
import { escapeXml } from "./escape-xml";

export interface RenderJunitOptions {
  /** Whether a finding fails the build. @default errors do */
  readonly isFailure?: (finding: Finding) => boolean;
  /** Limits on the plan as a whole, each a test case of its own. @default none */
  readonly budgets?: readonly Budget[];
}

export interface Budget {
  /** `zones lost: at most 0` */
  readonly name: string;
  /** Why it is broken; absent while it is kept. */
  readonly breach?: string;
}

interface TestCase {
  readonly name: string;
  /** Findings, each a line. */
  readonly findings: readonly Finding[];
  readonly breach?: string | undefined;
}

interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/**
 * A report as JUnit XML: a suite an address, in it a test case for every check, which the findings that fail the build
 * fail. Other findings are in the output of their test case.
 */
export function renderReportJunit(report: PlanReport, options: RenderJunitOptions = {}): string {
  const { isFailure = ({ severity }) => severity === "error", budgets = [] } = options;
  const ofBudgets = budgets.map(({ name, breach }) => ({ name, findings: [], breach }));
  const suites = [
    ...suitesOf(report),
    ...(ofBudgets.length > 0 ? [{ name: "the whole plan", cases: ofBudgets }] : []),
  ];
  const fails = (test: TestCase) => test.breach !== undefined || test.findings.some(isFailure);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="konnect-mesh diff" ${countsOf(
      suites.flatMap(({ cases }) => cases),
      fails,
    )}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${escapeXml(name)}" ${countsOf(cases, fails)}>`,
      ...cases.flatMap((test) => renderCase(name, test, isFailure)),
      `  </testsuite>`,
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function countsOf(cases: readonly TestCase[], fails: (test: TestCase) => boolean): string {
  return `tests="${cases.length}" failures="${cases.filter(fails).length}" errors="0" skipped="0"`;
}

/** Checks of every resource; a multi-zone service has all that there are. */
const checksOfAny: readonly FindingCode[] = ["already-exists", "known-after-apply"];

function suitesOf({ resources, services, findings }: PlanReport): readonly TestSuite[] {
  const byAddress = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = byAddress.get(finding.address);
    if (found === undefined) byAddress.set(finding.address, [finding]);
    else found.push(finding);
  }
  const ofServices = new Set(services.map(({ address, mesh, name }) => address ?? `${mesh}/${name}`));
  const addresses = new Set([...ofServices, ...resources.map(({ address }) => address), ...byAddress.keys()]);
  return [...addresses].map((address) => {
    const found = byAddress.get(address) ?? [];
    const checks = codes.filter(
      (code) =>
        ofServices.has(address) ||
        checksOfAny.includes(code) ||
        found.some((finding) => finding.code === code),
    );
    return {
      name: address,
      cases: checks.map((name) => ({ name, findings: found.filter(({ code }) => code === name) })),
    };
  });
}

const codes = Object.keys(findingKinds) as readonly FindingCode[];

function renderCase(
  suite: string,
  { name, findings, breach }: TestCase,
  isFailure: (finding: Finding) => boolean,
): readonly string[] {
  const start = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}" time="0"`;
  const failing = findings.filter(isFailure);
  const others = findings.filter((finding) => !isFailure(finding));
  const body = [
    ...(breach === undefined ? [] : [`      <failure type="budget" message="${escapeXml(breach)}"/>`]),
    ...(failing.length > 0 ? [renderFailure(failing)] : []),
    ...(others.length > 0 ? [`      <system-out>${others.map(lineOf).join("\n")}</system-out>`] : []),
  ];
  return body.length === 0 ? [`${start}/>`] : [`${start}>`, ...body, "    </testcase>"];
}

/** One failure a test case, as most readers expect. */
function renderFailure(findings: readonly Finding[]): string {
  const [worst] = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const message = findings.map(({ reason }) => reason).join(" ");
  return `      <failure type="${worst?.severity ?? "error"}" message="${escapeXml(message)}">${findings.map(lineOf).join("\n")}</failure>`;
}

function lineOf({ severity, code, reason, remedy }: Finding): string {
  return escapeXml(`${severity} ${code}: ${reason} ${remedy}`);
}
