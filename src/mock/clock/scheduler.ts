/** Work that the passing of time brings about, be it real time or the mock's own. */
export interface Scheduler {
  /**
   * Does something again and again, the first time after one interval.
   *
   * @param milliseconds the interval, at least 1
   * @returns what ends it
   */
  every(milliseconds: number, act: () => void | Promise<void>): () => void;
}
