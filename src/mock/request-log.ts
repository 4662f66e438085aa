/** One request that the mock answered. Holds neither headers nor bodies, so no credentials either. */
export interface RequestRecord {
  readonly method: string;
  /** As it was sent, query included. */
  readonly path: string;
  readonly status: number;
  /** RFC 3339. */
  readonly at: string;
}

/** What the mock tells of itself while it runs. */
export type LogEntry =
  | { readonly type: "request"; readonly request: RequestRecord }
  | { readonly type: "fault"; readonly at: string; readonly message: string };
