/** One request that the mock answered. Holds neither headers nor bodies, so no credentials either. */
export interface RequestRecord {
  readonly method: string;
  /** As it was sent, query included. */
  readonly path: string;
  /** 0: none, because a fault cut the connection or let the client wait. */
  readonly status: number;
  /** RFC 3339. */
  readonly at: string;
}

/** What the mock tells of itself while it runs. */
export type LogEntry =
  | { readonly type: "request"; readonly request: RequestRecord }
  | { readonly type: "fault"; readonly at: string; readonly message: string };

/** The last requests, up to a limit, so that a mock that runs for months does not grow. */
export class RequestLog {
  readonly #limit: number;
  readonly #followers = new Set<(record: RequestRecord) => void>();
  #records: RequestRecord[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(record: RequestRecord): void {
    this.#records.push(record);
    // Not one by one, for each removal moves all the others.
    if (this.#records.length >= 2 * this.#limit) this.#records = this.#last();
    for (const tell of this.#followers) tell(record);
  }

  /** Tells of every request from now on. @returns what ends it */
  follow(tell: (record: RequestRecord) => void): () => void {
    this.#followers.add(tell);
    return () => this.#followers.delete(tell);
  }

  /** Oldest first. */
  all(): readonly RequestRecord[] {
    return this.#last();
  }

  clear(): void {
    this.#records = [];
  }

  #last(): RequestRecord[] {
    return this.#records.slice(Math.max(0, this.#records.length - this.#limit));
  }
}
