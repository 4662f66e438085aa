import { fingerprintOf, redactFields, redactText, tokenOf } from "./redact";
import type { History, HistoryEntry } from "./history/history";
import type { ObjectKey, StoredObject } from "./store/stored-object";
import { renderTime } from "./time";

/** One request that the mock answered. Holds neither headers nor bodies, so no credentials either. */
export interface RequestRecord {
  /** Counted from 1 since the start, or the last reset. */
  readonly id: number;
  readonly method: string;
  /** As it was sent, query included; tokens in it are blanked. */
  readonly path: string;
  /** 0: none, because a fault cut the connection or let the client wait. */
  readonly status: number;
  /** RFC 3339, by the mock's clock. */
  readonly at: string;
  /** Who asked: `token` and the token's fingerprint, or `anonymous`. */
  readonly client: string;
  /** The first product of the User-Agent: `OpenTofu/1.6.2`. */
  readonly agent?: string;
  /** What the path is about, where it is objects of one kind. */
  readonly kind?: string;
  /** The fault that the request suffered: `after-write reset`. */
  readonly fault?: string;
  /** What it wrote. */
  readonly changed?: readonly ChangedObject[];
}

/** An object that a request wrote. */
export interface ChangedObject extends ObjectKey {
  readonly change: "created" | "updated" | "deleted";
}

/** A request with the objects that it wrote, secrets blanked. */
export interface RequestDetails extends RequestRecord {
  /** Absent when the writes are forgotten: see {@link MockOptions.historyLimit}. */
  readonly revisions?: readonly {
    readonly before?: StoredObject;
    readonly after?: StoredObject;
  }[];
}

/** What the mock tells of itself while it runs. */
export type LogEntry =
  | { readonly type: "request"; readonly request: RequestRecord }
  | { readonly type: "fault"; readonly at: string; readonly message: string };

/** A request as HTTP knows it, when its answer is sent. */
export interface AnsweredRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly authorization?: string | undefined;
  readonly agent?: string | undefined;
  readonly kind?: string | undefined;
  readonly fault?: string | undefined;
  readonly writes?: readonly HistoryEntry[] | undefined;
}

export interface RequestLogOptions {
  readonly limit: number;
  readonly history: History;
  readonly clock: () => Date;
  /** Tokens that no record may show. */
  readonly secrets: readonly (string | undefined)[];
}

/** The last requests, up to a limit, so that a mock that runs for months does not grow. */
export class RequestLog {
  readonly #options: RequestLogOptions;
  readonly #followers = new Set<(record: RequestRecord) => void>();
  #kept: RequestRecord[] = [];
  /** What each of them wrote, as numbers of the history. Apart, since most wrote nothing and there are many. */
  #writes: (readonly number[])[] = [];
  #answered = 0;
  /** A client sends one token again and again. */
  #fingerprint: { readonly token: string; readonly client: string } | undefined;

  constructor(options: RequestLogOptions) {
    this.#options = options;
  }

  add(answered: AnsweredRequest): RequestRecord {
    const record = recordOf(answered, ++this.#answered, this.#options, (token) => this.#clientOf(token));
    this.#kept.push(record);
    this.#writes.push(numbersOf(answered.writes));
    // Not one by one, for each removal moves all the others.
    if (this.#kept.length >= 2 * this.#options.limit) {
      this.#kept = this.#last(this.#kept);
      this.#writes = this.#last(this.#writes);
    }
    for (const tell of this.#followers) tell(record);
    return record;
  }

  /** Oldest first. */
  all(): readonly RequestRecord[] {
    return this.#last(this.#kept);
  }

  details(id: number): RequestDetails | undefined {
    const kept = this.#last(this.#kept);
    const place = id - (kept[0]?.id ?? 0);
    const record = kept[place];
    if (record === undefined) return undefined;
    const writes = this.#last(this.#writes)[place] ?? none;
    const entries = writes.map((number) => this.#options.history.entry(number));
    if (entries.includes(undefined)) return record;
    return { ...record, revisions: entries.flatMap((entry) => entry?.revisions ?? []).map(redacted) };
  }

  /** Tells of every request from now on. @returns what ends it */
  follow(tell: (record: RequestRecord) => void): () => void {
    this.#followers.add(tell);
    return () => this.#followers.delete(tell);
  }

  /** Ids go on. */
  clear(): void {
    this.#kept = [];
    this.#writes = [];
  }

  /** Ids begin anew. */
  reset(): void {
    this.clear();
    this.#answered = 0;
  }

  #clientOf(token: string): string {
    if (this.#fingerprint?.token !== token) {
      this.#fingerprint = { token, client: `token ${fingerprintOf(token)}` };
    }
    return this.#fingerprint.client;
  }

  #last<T>(kept: readonly T[]): T[] {
    return kept.slice(Math.max(0, kept.length - this.#options.limit));
  }
}

const none: readonly number[] = [];

function numbersOf(writes: readonly HistoryEntry[] = []): readonly number[] {
  return writes.length === 0 ? none : writes.map(({ number }) => number);
}

function recordOf(
  answered: AnsweredRequest,
  id: number,
  { clock, secrets }: RequestLogOptions,
  clientOf: (token: string) => string,
): RequestRecord {
  const { method, path, status, authorization, agent, kind, fault, writes = [] } = answered;
  const token = tokenOf(authorization);
  const hidden = token === undefined ? secrets : [...secrets, token];
  const product = agent === undefined ? undefined : /^[\w.+-]{1,64}(?:\/[\w.+-]{1,64})?/.exec(agent)?.[0];
  const record: Writable<RequestRecord> = {
    id,
    method,
    path: redactText(path, hidden),
    status,
    at: renderTime(clock()),
    client: token === undefined ? "anonymous" : clientOf(token),
  };
  // One by one: this is done for every request, and spreading costs more than all else here.
  if (product !== undefined) record.agent = redactText(product, hidden);
  if (kind !== undefined) record.kind = kind;
  if (fault !== undefined) record.fault = fault;
  const changed = writes.flatMap(({ revisions }) => revisions.map(changeOf));
  if (changed.length > 0) record.changed = changed;
  return record;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function changeOf({ key, before, after }: HistoryEntry["revisions"][number]): ChangedObject {
  if (after === undefined) return { ...key, change: "deleted" };
  return { ...key, change: before === undefined ? "created" : "updated" };
}

function redacted({ before, after }: HistoryEntry["revisions"][number]) {
  const hide = (object: StoredObject): StoredObject => ({
    ...object,
    fields: redactFields(object.kind, object.fields) as StoredObject["fields"],
  });
  return {
    ...(before === undefined ? {} : { before: hide(before) }),
    ...(after === undefined ? {} : { after: hide(after) }),
  };
}
