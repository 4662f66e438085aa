import { startErrors } from "../errors/start-errors";
import type { Fault, FaultRule } from "./fault";

/** A request, as far as rules ask for it. */
export interface FaultTarget {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly kind: string | undefined;
}

interface CountedRule {
  readonly rule: FaultRule;
  readonly path: RegExp | undefined;
  matched: number;
}

/** Counts requests against rules, and says which of them suffer. */
export class FaultSchedule {
  #rules: readonly CountedRule[] = [];

  constructor(rules: readonly FaultRule[] = []) {
    this.set(rules);
  }

  /** Replaces all rules; counting starts anew. Throws for a rule that could never apply. */
  set(rules: readonly FaultRule[]): void {
    for (const rule of rules) checkRule(rule);
    this.#rules = rules.map((rule) => ({
      rule,
      path: rule.path === undefined ? undefined : patternOf(rule.path),
      matched: 0,
    }));
  }

  /** The fault of the first rule that is due. Every rule counts the requests that it matches, due or not. */
  claim(target: FaultTarget): Fault | undefined {
    const due = this.#rules.filter((counted) => isDue(counted, target));
    return due[0]?.rule.fault;
  }
}

function isDue(counted: CountedRule, { method, path, kind }: FaultTarget): boolean {
  const { rule } = counted;
  if (rule.method !== undefined && rule.method.toUpperCase() !== method) return false;
  if (rule.kind !== undefined && rule.kind !== kind) return false;
  if (counted.path !== undefined && !counted.path.test(path)) return false;
  counted.matched++;
  const { call = 1, times = Infinity } = rule;
  return counted.matched >= call && counted.matched < call + times;
}

function patternOf(path: string): RegExp {
  const parts = path.split(/(\*\*?)/).map((part) => {
    if (part === "**") return ".*";
    return part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

function checkRule({ call = 1, times = 1, fault }: FaultRule): void {
  const isCount = (count: number) => Number.isInteger(count) && count >= 1;
  if (!isCount(call)) throw startErrors.faultCount("call", call);
  if (!isCount(times) && times !== Infinity) throw startErrors.faultCount("times", times);
  if (fault.effect !== "status") return;
  const { status } = fault;
  if (!Number.isInteger(status) || status < 200 || status > 599) throw startErrors.faultStatus(status);
}
