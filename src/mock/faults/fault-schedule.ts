import { startErrors } from "../errors/start-errors";
import { drawFraction, type Randomness, seededRandomness } from "../randomness";
import type { Fault, FaultRule } from "./fault";
import { parseFaultRules } from "./parse-fault-rules";
import { type PathPattern, pathPattern } from "./path-pattern";
import { type Allowance, allowanceHeaders, TokenBuckets } from "./token-bucket";

/** A request, as far as rules ask for it. */
export interface FaultTarget {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly kind: string | undefined;
  /** Whose requests are counted together. */
  readonly client: () => string;
}

/** What a request suffers. */
export interface Claim {
  readonly fault?: Fault;
  /** What all its answers say of rate limits. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whatever of the fault is left to chance is drawn from here. */
  readonly randomness: Randomness;
}

/** A rule, and what has come of it. */
export interface RuleReport {
  readonly rule: FaultRule;
  /** How many requests it matched. */
  readonly matched: number;
  /** How many of them were due to suffer. */
  readonly due: number;
}

export const noHeaders: Claim["headers"] = {};

interface CountedRule {
  readonly rule: FaultRule;
  readonly path: PathPattern | undefined;
  readonly buckets: TokenBuckets | undefined;
  readonly randomness: Randomness;
  matched: number;
  due: number;
}

export interface FaultScheduleOptions {
  readonly seed: string | number;
  /** In milliseconds since the epoch. */
  readonly now: () => number;
}

/** Counts requests against rules, and says which of them suffer. */
export class FaultSchedule {
  readonly #options: FaultScheduleOptions;
  readonly #randomness: Randomness;
  #rules: readonly CountedRule[] = [];

  constructor(rules: readonly FaultRule[], options: FaultScheduleOptions) {
    this.#options = options;
    this.#randomness = seededRandomness(`${options.seed}/faults`);
    this.set(rules);
  }

  /** Replaces all rules; counting and chance start anew. Throws for rules that make no sense. */
  set(rules: readonly FaultRule[]): void {
    const parsed = parseFaultRules(rules);
    if ("problems" in parsed) throw startErrors.faultRules(parsed.problems);
    this.#randomness.moveTo(0);
    this.#rules = parsed.rules.map((rule, index) => ({
      rule,
      path: rule.path === undefined ? undefined : pathPattern(rule.path),
      buckets: rule.fault.effect === "rate-limit" ? new TokenBuckets(rule.fault) : undefined,
      randomness: seededRandomness(`${rule.seed ?? this.#options.seed}/rules/${index}`),
      matched: 0,
      due: 0,
    }));
  }

  report(): readonly RuleReport[] {
    return this.#rules.map(({ rule, matched, due }) => ({ rule, matched, due }));
  }

  /** The fault of the first rule that is due. Every rule counts the requests that it matches, due or not. */
  claim(target: FaultTarget): Claim {
    if (this.#rules.length === 0) return { headers: noHeaders, randomness: this.#randomness };
    let headers = noHeaders;
    let fault: Fault | undefined;
    for (const counted of this.#rules) {
      if (!matches(counted, target)) continue;
      counted.matched++;
      const allowance = counted.buckets?.take(target.client(), this.#options.now());
      if (allowance !== undefined) headers = { ...headers, ...allowanceHeaders(allowance) };
      if (!isDue(counted, allowance)) continue;
      counted.due++;
      fault ??= counted.rule.fault;
    }
    return { ...(fault === undefined ? {} : { fault }), headers, randomness: this.#randomness };
  }
}

function matches({ rule, path: pattern }: CountedRule, { method, path, kind }: FaultTarget): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false;
  if (rule.fault.moment === "read" && method !== "GET") return false;
  if (rule.kind !== undefined && rule.kind !== kind) return false;
  return pattern === undefined || pattern(path);
}

function isDue(counted: CountedRule, allowance: Allowance | undefined): boolean {
  if (allowance !== undefined) return !allowance.isGranted;
  const { rule, matched, due, randomness } = counted;
  const { call = 1, times = Infinity, probability = 1 } = rule;
  if (matched < call || due >= times) return false;
  return probability === 1 || drawFraction(randomness) < probability;
}
