import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";

/** The folder that `--keep` leaves, empty: what a demo before this one left has no mock any more. */
export async function workFolder(): Promise<string> {
  const folder = resolve(".konnect-mesh/demo");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
