import type { ClassicLevel } from "classic-level";

/** The embedded database: LevelDB, keys and values as text. */
export type Database = ClassicLevel<string, string>;

export interface Put {
  readonly type: "put";
  readonly key: string;
  readonly value: string;
}

export interface Delete {
  readonly type: "del";
  readonly key: string;
}

/**
 * How much is written before LevelDB sorts it into files, in bytes; 4 MiB by itself. A mesh of many services is
 * written over and over, and sorting was a fifth of what writing it cost.
 */
const writeBufferSize = 16 << 20;

/** Opens a database, or rejects with what LevelDB says. */
export async function openDatabase(location: string, createIfMissing: boolean): Promise<Database> {
  // Its binary is loaded by those alone who keep something.
  const { ClassicLevel } = await import("classic-level");
  const database = new ClassicLevel<string, string>(location, { createIfMissing, writeBufferSize });
  try {
    await database.open();
    return database;
  } catch (error) {
    throw causeOf(error);
  }
}

/** Makes a database of whatever can be read of a damaged one, in place. */
export async function repairDatabase(location: string): Promise<void> {
  const { ClassicLevel } = await import("classic-level");
  await ClassicLevel.repair(location);
}

/** Whether another process, or another part of this one, has it open. */
export function isLocked(error: unknown): boolean {
  return codeOf(error) === "LEVEL_LOCKED";
}

/** Whether LevelDB or the file system says so, and not we. */
export function isForeign(error: unknown): boolean {
  return codeOf(error) !== undefined;
}

function causeOf(error: unknown): unknown {
  return isObject(error) && isObject(error.cause) ? error.cause : error;
}

function codeOf(error: unknown): unknown {
  return isObject(error) ? error.code : undefined;
}

/** Not `instanceof`: what comes out of a binary belongs to no realm of ours. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
