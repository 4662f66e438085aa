import { type Call, follow, type State } from "./history";

/** A key whose calls have no order that explains them. */
export interface Violation {
  readonly key: string;
  /** In the order in which they began. */
  readonly calls: readonly Call[];
}

/**
 * Looks for a key whose calls are not linearizable: that no order explains in which each took effect at one
 * moment between its begin and its end. Keys are looked at apart, for a history is linearizable when each key's
 * is (Herlihy and Wing). The search is that of Wing and Gong, with Lowe's memory of what was tried.
 */
export function findViolation(history: readonly Call[]): Violation | undefined {
  const byKey = groupByKey(history);
  for (const [key, calls] of byKey) {
    const inOrder = calls.toSorted((left, right) => left.begin - right.begin);
    if (!isLinearizable(inOrder)) return { key, calls: inOrder };
  }
  return undefined;
}

interface Attempt {
  /** Which calls took effect already: one bit each. */
  readonly done: bigint;
  readonly state: State;
}

function isLinearizable(calls: readonly Call[]): boolean {
  const all = (1n << BigInt(calls.length)) - 1n;
  const seen = new Set<string>();
  const open: Attempt[] = [{ done: 0n, state: undefined }];
  for (let attempt = open.pop(); attempt !== undefined; attempt = open.pop()) {
    if (attempt.done === all) return true;
    for (const next of stepsFrom(attempt, calls)) {
      const known = `${next.done.toString(36)} ${next.state}`;
      if (!seen.has(known)) open.push(next);
      seen.add(known);
    }
  }
  return false;
}

/** Calls that may take effect next: those that began before any call still to come has ended. */
function stepsFrom({ done, state }: Attempt, calls: readonly Call[]): readonly Attempt[] {
  const steps: Attempt[] = [];
  let firstEnd = Infinity;
  for (const [index, call] of calls.entries()) {
    const bit = 1n << BigInt(index);
    if ((done & bit) !== 0n) continue;
    if (call.begin > firstEnd) break;
    firstEnd = Math.min(firstEnd, call.end);
    const after = follow(state, call);
    if (after !== undefined) steps.push({ done: done | bit, state: after.state });
  }
  return steps;
}

function groupByKey(history: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const byKey = new Map<string, Call[]>();
  for (const call of history) byKey.set(call.key, [...(byKey.get(call.key) ?? []), call]);
  return byKey;
}
