import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { storeErrors } from "../../errors/store-errors";
import type { DamageFinding } from "./damage";
import { entries, format } from "./layout";

/** What stands beside the database, so that it is known before the database is opened. */
export interface StoreFile {
  /** False: the folder holds no store yet, or its first opening was interrupted. */
  readonly isThere: boolean;
  /** The last write that the database must have. */
  readonly sequence: number;
  readonly findings: readonly DamageFinding[];
}

const nothingKnown = { sequence: 0, findings: [] };

/** Throws for a store of a later format. */
export async function readStoreFile(folder: string): Promise<StoreFile> {
  const text = await readFile(join(folder, entries.storeFile), "utf8").catch((error: { code?: string }) => {
    if (error.code === "ENOENT") return undefined;
    throw storeErrors.cannotOpen(folder, error);
  });
  if (text === undefined) return { ...nothingKnown, isThere: false };
  const { format: found, sequence } = parse(text);
  if (typeof found === "number" && found > format) throw storeErrors.laterFormat(folder, found);
  if (found === format && typeof sequence === "number" && Number.isSafeInteger(sequence) && sequence >= 0) {
    return { isThere: true, sequence, findings: [] };
  }
  return {
    ...nothingKnown,
    isThere: true,
    findings: [
      {
        what: "it cannot be read",
        where: entries.storeFile,
        lost: "how many writes the store must have, so that missing last ones go unnoticed",
      },
    ],
  };
}

export async function writeStoreFile(folder: string, sequence: number): Promise<void> {
  const file = join(folder, entries.storeFile);
  await writeFile(`${file}.unfinished`, `${JSON.stringify({ format, sequence })}\n`);
  await rename(`${file}.unfinished`, file);
}

function parse(text: string): { readonly format?: unknown; readonly sequence?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
