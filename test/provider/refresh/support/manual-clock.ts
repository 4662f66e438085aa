import type { Clock } from "../../../../src/konnect";

/** A clock that a test sets; whoever sleeps wakes when it is set past the end of the sleep. */
export class ManualClock implements Clock {
  private time = 1_000_000;
  private readonly sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();

  now(): number {
    return this.time;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const sleeper = { until: this.time + milliseconds, wake: resolve };
      this.sleepers.add(sleeper);
      signal?.addEventListener("abort", () => {
        this.sleepers.delete(sleeper);
        resolve();
      });
    });
  }

  get asleep(): number {
    return this.sleepers.size;
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
    for (const sleeper of this.sleepers) {
      if (sleeper.until > this.time) continue;
      this.sleepers.delete(sleeper);
      sleeper.wake();
    }
  }
}
