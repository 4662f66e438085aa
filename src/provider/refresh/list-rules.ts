/** When a collection is listed, and for how long a list counts. */
export interface ListRules {
  /** The read of a collection at which listing may begin: smaller configurations never list. */
  readonly firstListAtRead: number;
  /** Objects on the first page, which tells how large the collection is. */
  readonly probeSize: number;
  /** Objects on each page of the list that follows, if it is worth it. The API takes no more than 1000. */
  readonly pageSize: number;
  /** How many objects may be listed for each read: above it, the collection is much larger than what is read. */
  readonly objectsPerRead: number;
  /** How old, in milliseconds, a list may be when it serves a read; counted from its first request. */
  readonly maximumAgeMs: number;
  /** How long, in milliseconds, a read waits for a list before it gives lists up. */
  readonly patienceMs: number;
}

export const listRules: ListRules = {
  firstListAtRead: 3,
  probeSize: 100,
  pageSize: 1000,
  objectsPerRead: 100,
  maximumAgeMs: 60_000,
  patienceMs: 20_000,
};
