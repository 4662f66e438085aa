import type { Problem, ProblemPath } from "./problem";
import type { ProfileRules } from "./profile";

/** Stands for a value that nobody knows yet: a CDKTF token, a Terraform unknown. Every rule lets it pass. */
export const opaque = Symbol("a value not known yet");

export type Finding = Pick<Problem, "code" | "severity" | "path" | "given" | "reason">;

/**
 * One rule that types cannot express.
 *
 * A rule sees only values of the right type or none: what has a wrong type was reported before, and what is
 * not known yet is {@link opaque}, which is neither text nor number nor list.
 */
export interface Rule {
  /**
   * When the server applies it: with its schema, with the body's `spec`, with the request (names, labels), or when
   * the object is stored. The first stage that finds an error answers alone. `advice` rules are ours, always warnings.
   */
  readonly stage: "schema" | "spec" | "request" | "store" | "advice";
  /** Where the rule comes from. */
  readonly source: string;
  /** What it looks at: wire names, `[]` for every element of a list; `""` for the whole resource. */
  readonly at: string;
  /** The only texts that it allows there, for readers that need them as data. */
  readonly allowed?: (rules: ProfileRules) => readonly string[];
  check(value: unknown, context: RuleContext): readonly Finding[];
}

export interface RuleContext {
  readonly path: ProblemPath;
  readonly rules: ProfileRules;
}

/** Applies a rule wherever its `at` leads, elements in their order. */
export function applyRule(rule: Rule, resource: unknown, rules: ProfileRules): readonly Finding[] {
  return follow(stepsOf(rule), resource, []).flatMap(({ value, path }) =>
    value === opaque ? [] : rule.check(value, { path, rules }),
  );
}

const stepsOfRules = new WeakMap<Rule, readonly string[]>();

/** The way to what a rule looks at: `spec`, `ports`, `[]`. */
function stepsOf(rule: Rule): readonly string[] {
  const known = stepsOfRules.get(rule);
  if (known !== undefined) return known;
  const steps = rule.at === "" ? [] : rule.at.split(".").flatMap((part) => part.split(/(?=\[\])/));
  stepsOfRules.set(rule, steps);
  return steps;
}

interface Place {
  readonly value: unknown;
  readonly path: ProblemPath;
}

function follow(steps: readonly string[], value: unknown, path: ProblemPath, walked = 0): readonly Place[] {
  const step = steps[walked];
  if (step === undefined) return [{ value, path }];
  if (step === "[]") {
    if (!Array.isArray(value)) return [];
    return value.flatMap((element: unknown, index) => follow(steps, element, [...path, index], walked + 1));
  }
  if (!isPlainObject(value)) return [];
  const inner = Object.hasOwn(value, step) ? value[step] : undefined;
  return follow(steps, inner, [...path, step], walked + 1);
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
