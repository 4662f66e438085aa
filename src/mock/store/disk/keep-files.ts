import { copyFile, link, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { entries } from "./layout";

/**
 * Keeps every file of a store as it is before it is opened: LevelDB deletes a log once it has read it, damaged
 * parts and all. Links cost no space, and LevelDB never changes a file that it does not append to.
 *
 * @returns the folder that holds them
 */
export async function keepFiles(folder: string): Promise<string> {
  const kept = await mkdtemp(join(folder, entries.opening));
  const copies: [from: string, name: string][] = [[folder, entries.storeFile]];
  for (const name of await namesIn(join(folder, entries.objects))) {
    if (name !== "LOCK") copies.push([join(folder, entries.objects), name]);
  }
  for (const [from, name] of copies) await keepFile(join(from, name), join(kept, name));
  return kept;
}

/** Puts what was kept where nobody touches it again. */
export async function setAside(folder: string, kept: string): Promise<string> {
  const taken = await namesIn(folder);
  let number = 1;
  while (taken.includes(`${entries.damaged}${number}`)) number += 1;
  const aside = join(folder, `${entries.damaged}${number}`);
  await rename(kept, aside);
  return aside;
}

/** What earlier openings kept that were killed before they knew. */
export async function keptEarlier(folder: string, kept: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  return names
    .filter((name) => name.startsWith(entries.opening))
    .map((name) => join(folder, name))
    .filter((path) => path !== kept);
}

/** A copy of kept files that may be changed. */
export async function copyKept(kept: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const name of await namesIn(kept)) {
    if (name !== entries.storeFile) await copyFile(join(kept, name), join(to, name));
  }
}

export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function keepFile(from: string, to: string): Promise<void> {
  // Not every file system has links, and LevelDB may have dropped an old file meanwhile.
  await link(from, to)
    .catch(() => copyFile(from, to))
    .catch((error: { code?: string }) => {
      if (error.code !== "ENOENT") throw error;
    });
}
