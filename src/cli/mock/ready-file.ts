import { rename, rm, writeFile } from "node:fs/promises";
import { usageErrors } from "../errors";

/**
 * Writes a URL to a file, for scripts that wait for it: whole or not at all.
 *
 * @returns what removes it
 */
export async function writeReadyFile(path: string, url: string): Promise<() => Promise<void>> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, `${url}\n`);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw usageErrors.unwritable("--ready-file", path, error);
  }
  return () => rm(path, { force: true });
}
