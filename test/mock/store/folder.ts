import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDiskStore, type OpenedStore } from "../../../src/mock/store/disk/open-disk-store";

const folders: string[] = [];
const opened: OpenedStore[] = [];

/** An empty folder that {@link cleanUp} deletes. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  folders.push(folder);
  return folder;
}

/** Opens a store that {@link cleanUp} closes. */
export async function open(folder: string): Promise<OpenedStore> {
  const result = await openDiskStore(folder);
  opened.push(result);
  return result;
}

export async function cleanUp(): Promise<void> {
  await Promise.all(opened.splice(0).map(({ store }) => store.close().catch(() => undefined)));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}
