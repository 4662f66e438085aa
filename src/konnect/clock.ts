import { setTimeout as timer } from "node:timers/promises";

/** Time as the client sees it, so that a test can own it. */
export interface Clock {
  /** Milliseconds since the epoch; compared with the date form of `Retry-After`. */
  now(): number;
  /** Resolves after `milliseconds`, or as soon as the signal aborts. Never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    try {
      await timer(milliseconds, undefined, signal === undefined ? {} : { signal });
    } catch {
      // The only reason is the signal, which the caller looks at.
    }
  },
};
