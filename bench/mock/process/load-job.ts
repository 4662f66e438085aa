/** Requests to send, as many at once as there are connections. */
export interface LoadJob {
  readonly origin: string;
  readonly method: "GET" | "PUT";
  /** `{n}` in path and body stands for a number below {@link span}, each in turn, in no order that helps a cache. */
  readonly path: string;
  readonly body?: string;
  readonly span: number;
  readonly count: number;
  readonly connections: number;
}

export interface LoadResult {
  readonly perSecond: number;
  /** All but one in a hundred were answered in so many milliseconds. */
  readonly p99: number;
}
