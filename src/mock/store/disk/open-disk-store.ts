import { mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { messageOf, storeErrors } from "../../errors/store-errors";
import type { DamageFinding, StoreDamage } from "./damage";
import { checkpoint } from "./checkpoint";
import { type Database, isForeign, isLocked, openDatabase, repairDatabase } from "./database";
import { DiskStore } from "./disk-store";
import { findDroppedLogs } from "./dropped-logs";
import { Inventory } from "./inventory";
import { copyKept, keepFiles, keptEarlier, namesIn, setAside } from "./keep-files";
import { keyOf, type StoredObject } from "../stored-object";
import { entries, objectRecordKey } from "./layout";
import { type Contents, lastObjects, lostWrites, readContents } from "./read-contents";
import { readStoreFile, type StoreFile, writeStoreFile } from "./store-file";
import { withoutOrphans } from "./without-orphans";

export interface OpenedStore {
  readonly store: DiskStore;
  /** How often something was written before: 0 for a new store; greater with every opening. */
  readonly sequence: number;
  /** Absent: everything is as it was written. */
  readonly damage?: StoreDamage;
}

/**
 * Opens the store in a folder, or makes one in an empty or missing folder.
 * Rejects when it is open elsewhere, of a later format, no store, or cannot be read and written at all.
 */
export async function openDiskStore(path: string): Promise<OpenedStore> {
  const folder = resolve(path);
  try {
    await mkdir(folder, { recursive: true });
    const storeFile = await readStoreFile(folder);
    await refuseForeign(folder, storeFile);
    await finishRebuild(folder);
    return await openKept(folder, storeFile, await keepFiles(folder));
  } catch (error) {
    if (isForeign(error)) throw storeErrors.cannotOpen(folder, error);
    throw error;
  }
}

async function openKept(folder: string, storeFile: StoreFile, kept: string): Promise<OpenedStore> {
  const location = join(folder, entries.objects);
  const isNew = !(await namesIn(kept)).some((name) => /\.(ldb|log|sst)$|^CURRENT$/.test(name));
  const opened = await openAndRead(location, isNew).catch((problem: unknown) => ({ problem }));
  if ("problem" in opened && isLocked(opened.problem)) {
    await rm(kept, { recursive: true, force: true });
    throw storeErrors.locked(folder);
  }
  const contents = "problem" in opened ? await salvage(folder, kept, opened.problem) : opened.contents;
  const findings = [
    ...storeFile.findings,
    ...(await findDroppedLogs(location)),
    ...contents.findings,
    ...lostTail(contents, storeFile),
  ];
  const last = Math.max(contents.lastSeen, storeFile.sequence);
  const earlier = await keptEarlier(folder, kept);
  if (findings.length === 0 && "database" in opened) {
    const store = await DiskStore.over(folder, opened.database, contents, last);
    await writeStoreFile(folder, store.sequence);
    for (const path of [kept, ...earlier]) await rm(path, { recursive: true, force: true });
    return { store, sequence: last };
  }
  if ("database" in opened) await opened.database.close();
  const keptIn = await setAside(folder, kept);
  for (const path of earlier) await setAside(folder, path);
  const survivors = withoutOrphans(lastObjects(contents));
  const store = await rebuild(folder, survivors.objects, last);
  const damage = { folder, keptIn, findings: [...findings, ...survivors.findings] };
  return { store, sequence: last, damage };
}

interface Opened {
  readonly database: Database;
  readonly contents: Contents;
}

async function openAndRead(location: string, createIfMissing: boolean): Promise<Opened> {
  const database = await openDatabase(location, createIfMissing);
  try {
    return { database, contents: await readContents(database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What can be read of a database that LevelDB gives up on: it makes a new one of all intact parts of a copy. */
async function salvage(folder: string, kept: string, problem: unknown): Promise<Contents> {
  const location = join(folder, entries.unfinished);
  await copyKept(kept, location);
  await repairDatabase(location);
  const { database, contents } = await openAndRead(location, true);
  await database.close();
  const finding: DamageFinding = {
    what: messageOf(problem),
    where: entries.objects,
    lost: contents.findings.length > 0 ? "what follows" : "nothing",
  };
  return { ...contents, findings: [finding, ...contents.findings] };
}

/** The new database takes its place in one step, so that no moment is without one. */
async function rebuild(folder: string, objects: readonly StoredObject[], last: number): Promise<DiskStore> {
  const unfinished = join(folder, entries.unfinished);
  await rm(unfinished, { recursive: true, force: true });
  const database = await openDatabase(unfinished, true);
  const changed = new Map(objects.map((object) => [objectRecordKey(keyOf(object)), object]));
  await database.batch(checkpoint({ changed, inventory: new Inventory(), from: last, to: last + 1 }));
  await database.close();
  await rename(unfinished, join(folder, entries.rebuilt));
  await finishRebuild(folder);
  const { database: rebuilt, contents } = await openAndRead(join(folder, entries.objects), false);
  const store = await DiskStore.over(folder, rebuilt, contents, contents.lastSeen);
  await writeStoreFile(folder, store.sequence);
  return store;
}

async function finishRebuild(folder: string): Promise<void> {
  if (!(await namesIn(folder)).includes(entries.rebuilt)) return;
  await rm(join(folder, entries.objects), { recursive: true, force: true });
  await rename(join(folder, entries.rebuilt), join(folder, entries.objects));
}

async function refuseForeign(folder: string, { isThere }: StoreFile): Promise<void> {
  const names = await namesIn(folder);
  if (isThere || names.includes(entries.objects) || names.includes(entries.rebuilt)) return;
  const foreign = names.find((name) => !name.startsWith(entries.opening) && !name.startsWith("."));
  if (foreign !== undefined) throw storeErrors.notAStore(folder, foreign);
}

/** A log that is cut at the end of a record looks complete; the store file knows better. */
function lostTail({ sequence, lastSeen }: Contents, storeFile: StoreFile): readonly DamageFinding[] {
  return lastSeen >= storeFile.sequence ? [] : [lostWrites(sequence, storeFile.sequence)];
}
