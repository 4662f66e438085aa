import { storeErrors } from "../../errors/store-errors";
import { MemoryStore } from "../memory-store";
import type { Change, Collection, Store } from "../store";
import { keyOf, type ObjectKey, type StoredObject } from "../stored-object";
import { checkpoint } from "./checkpoint";
import type { Database, Delete, Put } from "./database";
import type { Inventory } from "./inventory";
import { journalRecordKey, objectRecordKey } from "./layout";
import type { Contents } from "./read-contents";
import { renderRecord, sealRecord } from "./record";
import { writeStoreFile } from "./store-file";

/** How many writes the journal gathers. More make a longer opening, fewer more work per write. */
const longestJournal = 4000;

/**
 * Keeps everything in memory to read from, and on disk to last. A write is kept once LevelDB has handed it to
 * the system, in the journal; writes that come while another is on its way go together. A killed process loses
 * none of them. A machine that loses its power can lose the last ones, but never a part of one.
 */
export class DiskStore implements Store {
  readonly #folder: string;
  readonly #database: Database;
  readonly #memory = new MemoryStore();
  readonly #inventory: Inventory;
  /** Where the objects that are not on disk as they are in memory lie, by record key. */
  #changed = new Map<string, ObjectKey>();
  #sequence: number;
  #checkpointed: number;
  #pending: Put[] = [];
  /** Of the writes that are pending. */
  #next: Promise<void> | undefined;
  #running: Promise<void> = Promise.resolve();
  #problem: Error | undefined;
  #closed: Promise<void> | undefined;

  private constructor(folder: string, database: Database, contents: Contents, last: number) {
    this.#folder = folder;
    this.#database = database;
    this.#inventory = contents.inventory;
    // An opening counts as a write, so that no two runs start from the same number.
    this.#sequence = last + 1;
    this.#checkpointed = contents.sequence - contents.journal.length;
    const objects = [...contents.objects.values()];
    void this.#memory.write(objects.map((object) => ({ type: "put", object })));
    for (const { changes } of contents.journal) this.#apply(changes);
  }

  /**
   * A store over a database with these contents.
   *
   * @param last The last write that is known of.
   */
  static async over(
    folder: string,
    database: Database,
    contents: Contents,
    last: number,
  ): Promise<DiskStore> {
    const store = new DiskStore(folder, database, contents, last);
    await database.batch(store.#takeCheckpoint());
    return store;
  }

  /** The last write that was begun. */
  get sequence(): number {
    return this.#sequence;
  }

  get(key: ObjectKey): StoredObject | undefined {
    return this.#memory.get(key);
  }

  list(collection: Collection): readonly StoredObject[] {
    return this.#memory.list(collection);
  }

  contents(controlPlaneId: string, mesh?: string): readonly StoredObject[] {
    return this.#memory.contents(controlPlaneId, mesh);
  }

  all(): readonly StoredObject[] {
    return this.#memory.all();
  }

  async write(changes: readonly Change[]): Promise<void> {
    if (this.#closed !== undefined) throw storeErrors.closed(this.#folder);
    if (this.#problem !== undefined) throw this.#problem;
    this.#sequence += 1;
    const key = journalRecordKey(this.#sequence);
    this.#pending.push({ type: "put", key, value: renderRecord(sealRecord(key, changes)) });
    this.#apply(changes);
    this.#next ??= this.#running.then(() => this.#flush());
    return this.#next;
  }

  /** Waits for all writes, and gives the folder free. May be called again. */
  async close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    // Those who wrote are told of a failure; who closes wants the folder free.
    await this.#next?.catch(() => undefined);
    await this.#running;
    try {
      if (this.#problem !== undefined) return;
      await this.#batch(this.#takeCheckpoint());
      await writeStoreFile(this.#folder, this.#sequence);
    } finally {
      await this.#database.close();
    }
  }

  #apply(changes: readonly Change[]): void {
    void this.#memory.write(changes);
    for (const change of changes) {
      const key = change.type === "put" ? keyOf(change.object) : change.key;
      this.#changed.set(objectRecordKey(key), key);
    }
  }

  /** Writes all that is pending. Whatever comes meanwhile waits for the next time. */
  #flush(): Promise<void> {
    const journal = this.#pending;
    this.#pending = [];
    this.#next = undefined;
    // Taken now, when memory is as of the end of this journal.
    const isDue = this.#sequence - this.#checkpointed >= longestJournal;
    const due = isDue ? this.#takeCheckpoint() : undefined;
    const flushed = this.#batch(journal);
    this.#running = flushed.then(() => due && this.#batch(due)).catch(() => undefined);
    return flushed;
  }

  async #batch(batch: (Put | Delete)[]): Promise<void> {
    // Once a write is lost, one that comes after it must not be kept.
    if (this.#problem !== undefined) throw this.#problem;
    try {
      await this.#database.batch(batch);
    } catch (error) {
      this.#problem = storeErrors.cannotWrite(this.#folder, error);
      throw this.#problem;
    }
  }

  #takeCheckpoint(): (Put | Delete)[] {
    const batch = checkpoint({
      changed: new Map([...this.#changed].map(([key, at]) => [key, this.#memory.get(at)] as const)),
      inventory: this.#inventory,
      from: this.#checkpointed,
      to: this.#sequence,
    });
    this.#changed = new Map();
    this.#checkpointed = this.#sequence;
    return batch;
  }
}
