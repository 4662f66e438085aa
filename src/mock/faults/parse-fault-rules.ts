import type { z } from "zod";
import { isObject } from "../json/parse-json";
import { servedKinds } from "../kinds/served-kinds";
import { controlPlaneKind } from "../store/stored-object";
import type { Duration, FaultRule } from "./fault";
import { durationSchema, faultRulesSchema } from "./fault-schema";

/** What is wrong with rules, and where: `rules[2].fault.status`. */
export interface RuleProblem {
  readonly field: string;
  readonly reason: string;
}

export type ParsedRules =
  { readonly rules: readonly FaultRule[] } | { readonly problems: readonly RuleProblem[] };

/** Reads rules, a list of them or `{ rules }`, and finds all that is wrong with them. */
export function parseFaultRules(given: unknown): ParsedRules {
  const isInObject = isObject(given) && Object.keys(given).join() === "rules";
  const value = isInObject ? given.rules : given;
  const parsed = faultRulesSchema.safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => explain(issue, value)) };
  const rules = parsed.data;
  const problems = rules.flatMap((rule, index) =>
    checks.flatMap((check) =>
      check(rule).map(({ field, reason }) => ({ field: `rules[${index}].${field}`, reason })),
    ),
  );
  return problems.length === 0 ? { rules } : { problems };
}

/** Reads milliseconds, or a range of them. */
export function parseDuration(value: unknown): Duration | undefined {
  const parsed = durationSchema.safeParse(value);
  return parsed.success && isInOrder(parsed.data) ? parsed.data : undefined;
}

/** What the form of a rule cannot say. */
const checks: readonly ((rule: FaultRule) => readonly RuleProblem[])[] = [
  ({ fault }) =>
    "milliseconds" in fault && fault.effect !== "stale" && !isInOrder(fault.milliseconds)
      ? [{ field: "fault.milliseconds", reason: "ends before it begins: give from and to in order" }]
      : [],
  ({ fault }) => {
    if (fault.effect !== "stale" || (fault.writes === undefined) !== (fault.milliseconds === undefined))
      return [];
    return [{ field: "fault", reason: "needs either writes or milliseconds, to say how old the answer is" }];
  },
  ({ fault, method }) =>
    fault.moment === "read" && method !== undefined && method.toUpperCase() !== "GET"
      ? [{ field: "method", reason: "must be GET, for nothing else reads; or leave it out" }]
      : [],
  ({ kind }) =>
    kind === undefined || kindNames.has(kind)
      ? []
      : [{ field: "kind", reason: `is ${JSON.stringify(kind)}, a kind that the API does not have` }],
  ({ fault, probability, times, call }) =>
    fault.effect === "rate-limit" && (probability !== undefined || times !== undefined || call !== undefined)
      ? [{ field: "fault", reason: "counts by itself: leave call, times and probability out" }]
      : [],
  ({ seed, probability }) =>
    seed !== undefined && probability === undefined
      ? [{ field: "seed", reason: "draws nothing without a probability" }]
      : [],
];

const kindNames: ReadonlySet<string> = new Set([
  controlPlaneKind,
  ...servedKinds.map(({ kind }) => kind.name),
]);

function isInOrder(duration: Duration): boolean {
  return typeof duration === "number" || duration.from <= duration.to;
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, value: unknown): readonly RuleProblem[] {
  const field = `rules${renderPath(issue.path)}`;
  const given = valueAt(value, issue.path);
  const problem = (wanted: string): readonly RuleProblem[] =>
    given === undefined
      ? [{ field, reason: `is missing: give ${wanted}` }]
      : [{ field, reason: `is ${renderGiven(given)}: give ${wanted}` }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ field: `${field}.${key}`, reason: "is nothing that a rule has" }));
    case "invalid_union":
      return problem(wantedOf(issue));
    case "invalid_type":
      return problem(article(issue.expected));
    case "too_small":
      return problem(issue.inclusive === false ? `more than ${issue.minimum}` : leastOf(issue));
    case "too_big":
      return problem(`at most ${issue.maximum}`);
    default:
      return problem(issue.message);
  }
}

function leastOf({ origin, minimum }: Issue & { readonly code: "too_small" }): string {
  return origin === "string" ? "a text that is not empty" : `at least ${minimum}`;
}

function wantedOf(issue: Issue & { readonly code: "invalid_union" }): string {
  const options = "options" in issue && Array.isArray(issue.options) ? (issue.options as unknown[]) : [];
  if (options.length > 0) return `one of ${options.map(String).join(", ")}`;
  const field = issue.path.at(-1);
  return wantedOfUnions[String(field)] ?? "another value";
}

/** The members that can be written in several ways. */
const wantedOfUnions: Readonly<Record<string, string>> = {
  milliseconds: "a number of at least 0, or { from, to }",
  retryAfter: "seconds of at least 0, or a date",
  times: "a whole number of at least 1, or leave it out",
  seed: "a text or a number",
};

const articles: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  array: "a list of rules",
  object: "an object",
};

function article(expected: string): string {
  return articles[expected] ?? expected;
}

function renderPath(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
}

const longestShown = 80;

function renderGiven(given: unknown): string {
  if (typeof given === "number") return String(given);
  const text = JSON.stringify(given) ?? String(given);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, part) => {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, part)) return undefined;
    return (inner as Readonly<Record<PropertyKey, unknown>>)[part];
  }, value);
}
