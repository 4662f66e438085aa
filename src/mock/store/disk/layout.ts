import type { ObjectKey } from "../stored-object";

/** Of the files of a store. A store of a later format is left alone. */
export const format = 1;

/** What a store's folder holds, by name. */
export const entries = {
  /** The format, and how far the store must reach. */
  storeFile: "store.json",
  /** The LevelDB database. */
  objects: "objects",
  /** A database that replaces a damaged one, complete. */
  rebuilt: "rebuilt",
  /** The same, while it is written. */
  unfinished: "rebuilt.unfinished",
  /** Every file as it was before it was opened; gone once all is found to be well. */
  opening: "opening-",
  /** Every file of a damaged store, followed by a number. Never touched again. */
  damaged: "damaged-",
} as const;

/**
 * Keys of the database: the objects as of the head, and the journal of what was written since. A journal entry
 * is one write, so that nothing behind a lost one is taken for what came after it.
 */
export const headKey = "head";
export const objectPrefix = "object/";
export const journalPrefix = "journal/";

export function objectRecordKey({ controlPlaneId, kind, mesh, name }: ObjectKey): string {
  return objectPrefix + [controlPlaneId, kind, mesh, name].map(encodeURIComponent).join("/");
}

/** Padded, so that the order of keys is the order of writes. */
export function journalRecordKey(sequence: number): string {
  return journalPrefix + String(sequence).padStart(16, "0");
}

export function sequenceOf(journalKey: string): number {
  return Number(journalKey.slice(journalPrefix.length));
}
