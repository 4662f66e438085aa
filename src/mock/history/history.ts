import type { Change, Store } from "../store/store";
import { keyOf, type ObjectKey, type StoredObject } from "../store/stored-object";

/** One object that a write changed. */
export interface Revision {
  readonly key: ObjectKey;
  /** Absent when the object was not there. */
  readonly before?: StoredObject;
  /** Absent when the object is gone. */
  readonly after?: StoredObject;
}

/** What one write changed, all of it at once. */
export interface HistoryEntry {
  /** Counted from 1 since the mock started. */
  readonly number: number;
  /** In milliseconds since the epoch, by the mock's clock. */
  readonly at: number;
  readonly revisions: readonly Revision[];
}

/** The last writes, up to a limit, so that what was can be seen again. */
export class History {
  readonly #limit: number;
  readonly #now: () => number;
  #entries: HistoryEntry[] = [];
  #written = 0;
  /** What was before this moment was forgotten on purpose. */
  #floor = -Infinity;

  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Notes a write that is about to be made. */
  note(changes: readonly Change[], store: Pick<Store, "get">): HistoryEntry {
    const revisions = changes.map((change): Revision => {
      const key = change.type === "put" ? keyOf(change.object) : change.key;
      const before = store.get(key);
      return {
        key,
        ...(before === undefined ? {} : { before }),
        ...(change.type === "put" ? { after: change.object } : {}),
      };
    });
    const entry = { number: ++this.#written, at: this.#now(), revisions };
    this.#entries.push(entry);
    // Not one by one, for each removal moves all the others.
    if (this.#entries.length >= 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit);
    return entry;
  }

  /** A write that is still remembered. */
  entry(number: number): HistoryEntry | undefined {
    const entries = this.#kept();
    return entries[number - (entries[0]?.number ?? 0)];
  }

  /** The writes after a moment, newest first; `undefined` when some of them are forgotten. */
  after(moment: number): readonly HistoryEntry[] | undefined {
    return moment < this.#floor ? undefined : this.#newest((entry) => entry.at > moment);
  }

  /** The last writes, newest first; all of them when there were fewer. */
  last(count: number): readonly HistoryEntry[] {
    const entries = this.#kept();
    return entries.slice(Math.max(0, entries.length - count)).reverse();
  }

  /** The moment from which on everything is remembered; `undefined` when nothing was forgotten. */
  get since(): number | undefined {
    const [oldest] = this.#kept();
    const isWhole = oldest === undefined || oldest.number === 1;
    if (isWhole) return this.#floor === -Infinity ? undefined : this.#floor;
    return Math.max(oldest.at, this.#floor);
  }

  /** Forgets all writes: what was before can be seen no more. */
  clear(): void {
    this.#entries = [];
    this.#written = 0;
    this.#floor = this.#now();
  }

  #newest(isMeant: (entry: HistoryEntry) => boolean): readonly HistoryEntry[] | undefined {
    const entries = this.#kept();
    const found: HistoryEntry[] = [];
    for (let index = entries.length - 1; index >= 0; index--) {
      const entry = entries[index];
      if (entry === undefined || !isMeant(entry)) return found;
      found.push(entry);
    }
    return found.length === this.#written ? found : undefined;
  }

  #kept(): readonly HistoryEntry[] {
    return this.#entries.length <= this.#limit ? this.#entries : this.#entries.slice(-this.#limit);
  }
}
