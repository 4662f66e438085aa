import { mkdir, mkdtemp } from "node:fs/promises";
import { join, resolve } from "node:path";

const cache = resolve(__dirname, "../../node_modules/.cache");

/** A new folder from which this repository's packages are found, and that no package takes along, as `dist` is. */
export async function unpublishedFolder(prefix: string): Promise<string> {
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, prefix));
}
