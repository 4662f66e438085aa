/** What the clock asks of the system: to be woken. */
export interface Timers {
  /** @returns what takes it back */
  wake(milliseconds: number, act: () => void): () => void;
}

/** The longest that a timer of Node can be set to. */
const longest = 2 ** 31 - 1;

/** Timers that keep no process alive. */
export const systemTimers: Timers = {
  wake(milliseconds, act) {
    const timer = setTimeout(act, Math.min(milliseconds, longest)).unref();
    return () => clearTimeout(timer);
  },
};
