import type { StoreDamage } from "./disk/damage";
import { openDiskStore } from "./disk/open-disk-store";
import { MemoryStore } from "./memory-store";
import type { Store } from "./store";

export interface OpenStore {
  readonly store: Store;
  /** 0 for a store that is new; greater with every opening of one that is not. */
  readonly sequence: number;
  /** Absent: everything is as it was written. */
  readonly damage?: StoreDamage;
  /** Resolves when all is kept that will be kept, and another may open it. */
  close(): Promise<void>;
}

/** The store of a folder, or one in memory without. */
export async function openStore(folder: string | undefined): Promise<OpenStore> {
  if (folder === undefined) return { store: new MemoryStore(), sequence: 0, close: () => Promise.resolve() };
  const opened = await openDiskStore(folder);
  return { ...opened, close: () => opened.store.close() };
}
