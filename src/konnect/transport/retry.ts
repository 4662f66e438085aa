import type { RetryRules } from "../settings/limits";
import type { Exchanged } from "./exchange";
import { isIdempotent, isWrite, type Operation } from "./operation";
import { parseRetryAfter } from "./retry-after";

const TRANSIENT_STATUSES = [408, 429, 500, 502, 503, 504];

/** The attempt that just ended, and the ones before it. */
export interface Attempt {
  readonly operation: Operation;
  readonly exchanged: Exchanged;
  /** 1 for the first. */
  readonly number: number;
  /** Milliseconds since the first attempt began. */
  readonly elapsedMs: number;
  readonly now: number;
}

interface Schedule {
  readonly attempts: number;
  readonly initialWaitMs: number;
  readonly maxWaitMs: number;
  readonly budgetMs: number;
}

/**
 * Decides whether to try again, and after how many milliseconds; undefined means no.
 * The wait is exponential with full jitter, and at least what `Retry-After` asks for, up to the cap.
 */
export function planRetry(attempt: Attempt, rules: RetryRules, random: () => number): number | undefined {
  const schedule = scheduleFor(attempt, rules);
  if (schedule === undefined || attempt.number >= schedule.attempts) return undefined;
  const ceiling = Math.min(schedule.maxWaitMs, schedule.initialWaitMs * 2 ** (attempt.number - 1));
  const asked = retryAfterOf(attempt) ?? 0;
  const wait = Math.max(Math.round(random() * ceiling), Math.min(asked, rules.maxRetryAfterMs));
  return attempt.elapsedMs + wait > schedule.budgetMs ? undefined : wait;
}

/** True when the attempt was a write that may have taken effect although it brought no success. */
export function leavesDoubt(operation: Operation, exchanged: Exchanged): boolean {
  if (!isWrite(operation)) return false;
  if (exchanged.outcome === "failure") return exchanged.reachedServer;
  // A server that says when to come back, or that we come too often, has not begun.
  if (exchanged.status === 503) return exchanged.retryAfter === undefined;
  return exchanged.status === 408 || exchanged.status === 499 || exchanged.status >= 500;
}

function scheduleFor({ operation, exchanged }: Attempt, rules: RetryRules): Schedule | undefined {
  if (exchanged.outcome === "failure") {
    const isSafe = isIdempotent(operation) || !exchanged.reachedServer;
    return exchanged.isTransient && isSafe ? rules : undefined;
  }
  if (exchanged.status === 400 && operation.waitsForZones === true) return zonesSchedule(rules);
  if (!TRANSIENT_STATUSES.includes(exchanged.status)) return undefined;
  return isIdempotent(operation) || !leavesDoubt(operation, exchanged) ? rules : undefined;
}

/** As patient as the official provider, which waits from 1 second to 1 minute between attempts. */
function zonesSchedule({ zonesDisconnectMs }: RetryRules): Schedule | undefined {
  if (zonesDisconnectMs === 0) return undefined;
  return { attempts: 100, initialWaitMs: 1_000, maxWaitMs: 60_000, budgetMs: zonesDisconnectMs };
}

function retryAfterOf({ exchanged, now }: Attempt): number | undefined {
  return exchanged.outcome === "answer" ? parseRetryAfter(exchanged.retryAfter, now) : undefined;
}
