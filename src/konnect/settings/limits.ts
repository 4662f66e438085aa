import { KonnectSettingsError } from "../errors";

/** How long one request may take, in milliseconds. */
export interface Timeouts {
  /** Until the connection stands, TLS included. @default 10000 */
  readonly connectMs: number;
  /** Until the headers of the answer are there. @default 30000 */
  readonly headersMs: number;
  /** Between two pieces of the body. @default 30000 */
  readonly bodyMs: number;
  /** For one attempt as a whole. @default 60000 */
  readonly requestMs: number;
}

/** When a request that failed is sent again. */
export interface RetryRules {
  /** Attempts in all, the first one included; 1 means no retry. @default 5 */
  readonly attempts: number;
  /** The most that the first wait can be; each later one can be twice as long. @default 250 */
  readonly initialWaitMs: number;
  /** The most that any wait without `Retry-After` can be. @default 10000 */
  readonly maxWaitMs: number;
  /** The most that a server's `Retry-After` can make us wait. @default 60000 */
  readonly maxRetryAfterMs: number;
  /** No wait starts that would end later than this after the first attempt. @default 120000 */
  readonly budgetMs: number;
  /**
   * How long to repeat the deletion of a control plane that is refused with 400, which Konnect answers
   * while zones are still connected; 0 means not at all. @default 0
   */
  readonly zonesDisconnectMs: number;
}

const DEFAULT_TIMEOUTS: Timeouts = {
  connectMs: 10_000,
  headersMs: 30_000,
  bodyMs: 30_000,
  requestMs: 60_000,
};

const DEFAULT_RETRY_RULES: RetryRules = {
  attempts: 5,
  initialWaitMs: 250,
  maxWaitMs: 10_000,
  maxRetryAfterMs: 60_000,
  budgetMs: 120_000,
  zonesDisconnectMs: 0,
};

/** A timer cannot be longer: Node would fire it at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export function resolveTimeouts(timeouts: Partial<Timeouts> = {}): Timeouts {
  const resolved = { ...DEFAULT_TIMEOUTS, ...timeouts };
  for (const [name, value] of Object.entries(resolved)) checkNumber(`timeouts.${name}`, value, 1);
  return resolved;
}

export function resolveRetryRules(rules: Partial<RetryRules> = {}): RetryRules {
  const resolved = { ...DEFAULT_RETRY_RULES, ...rules };
  for (const [name, value] of Object.entries(resolved)) {
    checkNumber(`retry.${name}`, value, name === "attempts" ? 1 : 0);
  }
  return resolved;
}

function checkNumber(source: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least && value <= LONGEST_TIMER) return;
  throw new KonnectSettingsError(
    source,
    `is ${String(value)}, which is out of range`,
    `Give a whole number from ${least} to ${LONGEST_TIMER}.`,
  );
}
