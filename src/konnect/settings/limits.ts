import type { Environment } from "./environment";
import { DAY, type LimitSetting, readLimitVariable, checkLimit } from "./limit-setting";

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

const timeout = (name: string, byDefault: number, meaning: string): LimitSetting => ({
  group: "timeouts",
  name,
  unit: "duration",
  least: 1,
  most: DAY,
  default: byDefault,
  meaning,
});

const wait = (name: string, byDefault: number, meaning: string): LimitSetting => ({
  group: "retry",
  name,
  unit: "duration",
  least: 0,
  most: DAY,
  default: byDefault,
  meaning,
});

export const timeoutSettings: Readonly<Record<keyof Timeouts, LimitSetting>> = {
  connectMs: timeout("connect", 10_000, "Until the connection stands, TLS included."),
  headersMs: timeout("headers", 30_000, "Until the headers of an answer are there."),
  bodyMs: timeout("body", 30_000, "Between two pieces of an answer's body."),
  requestMs: timeout("request", 60_000, "For one attempt of a request as a whole."),
};

export const retrySettings: Readonly<Record<keyof RetryRules, LimitSetting>> = {
  attempts: {
    group: "retry",
    name: "attempts",
    unit: "count",
    least: 1,
    most: 100,
    default: 5,
    meaning: "How often a request is sent at most, the first time included; 1 means no retry.",
  },
  initialWaitMs: wait(
    "initial_wait",
    250,
    "The most that the first wait can be; each later one can be twice as long.",
  ),
  maxWaitMs: wait("max_wait", 10_000, "The most that any wait can be that the server does not ask for."),
  maxRetryAfterMs: wait("max_retry_after", 60_000, "The most that a server's `Retry-After` is heeded."),
  budgetMs: wait("budget", 120_000, "No wait begins that would end later than this after the first attempt."),
  zonesDisconnectMs: wait(
    "zones_disconnect",
    0,
    "How long to repeat the deletion of a control plane that is refused while zones are connected.",
  ),
};

/** Every limit of the provider block, timeouts first. */
export const limitSettings: readonly LimitSetting[] = [
  ...Object.values(timeoutSettings),
  ...Object.values(retrySettings),
];

export function resolveTimeouts(given: Partial<Timeouts> = {}, environment: Environment = {}): Timeouts {
  return resolveLimits(timeoutSettings, given, environment);
}

export function resolveRetryRules(
  given: Partial<RetryRules> = {},
  environment: Environment = {},
): RetryRules {
  return resolveLimits(retrySettings, given, environment);
}

/** Each limit from what is given, or else from its variable, or else its default. */
function resolveLimits<Name extends string>(
  settings: Readonly<Record<Name, LimitSetting>>,
  given: Readonly<Partial<Record<Name, number>>>,
  environment: Environment,
): Record<Name, number> {
  const names = Object.keys(settings) as Name[];
  const limits = names.map((name) => {
    const setting = settings[name];
    const value = given[name];
    if (value !== undefined) return [name, checkLimit(setting, value, `${setting.group}.${name}`)] as const;
    return [name, readLimitVariable(setting, environment) ?? setting.default] as const;
  });
  return Object.fromEntries(limits) as Record<Name, number>;
}
