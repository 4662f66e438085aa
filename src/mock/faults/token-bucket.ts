import type { RateLimit } from "./fault";

interface Bucket {
  level: number;
  /** In milliseconds since the epoch. */
  filledAt: number;
}

/** What is left to a client. */
export interface Allowance {
  readonly isGranted: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until everything is there again. */
  readonly reset: number;
  /** Seconds until the next request is granted; 0 when it would be now. */
  readonly retryAfter: number;
}

/** Clients beyond this number are forgotten, the longest unseen first; they begin with a full bucket again. */
const mostClients = 10_000;

/** A bucket for each client: a request takes one out, time fills it up. */
export class TokenBuckets {
  readonly #limit: RateLimit;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** @param now in milliseconds since the epoch */
  take(client: string, now: number): Allowance {
    const { requests, seconds } = this.#limit;
    const perMillisecond = requests / (seconds * 1_000);
    const before = this.#buckets.get(client) ?? { level: requests, filledAt: now };
    const filled = before.level + Math.max(0, now - before.filledAt) * perMillisecond;
    const level = Math.min(requests, filled);
    const isGranted = level >= 1 - 1e-9;
    const left = isGranted ? level - 1 : level;
    // Put at the end, so that the first one is the longest unseen.
    this.#buckets.delete(client);
    this.#buckets.set(client, { level: left, filledAt: now });
    this.#forgetOldest();
    const secondsFor = (missing: number) => Math.ceil(Math.max(0, missing) / perMillisecond / 1_000);
    return {
      isGranted,
      limit: requests,
      remaining: Math.max(0, Math.floor(left + 1e-9)),
      reset: secondsFor(requests - left),
      retryAfter: isGranted ? 0 : Math.max(1, secondsFor(1 - left)),
    };
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= mostClients) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}

/** As gateways tell it. */
export function allowanceHeaders({ isGranted, limit, remaining, reset, retryAfter }: Allowance) {
  return {
    "ratelimit-limit": String(limit),
    "ratelimit-remaining": String(remaining),
    "ratelimit-reset": String(reset),
    ...(isGranted ? {} : { "retry-after": String(retryAfter) }),
  };
}
