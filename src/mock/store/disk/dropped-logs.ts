import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DamageFinding } from "./damage";

/**
 * What LevelDB left out of its log when it opened: it tells that in its own protocol alone. The torn end that a
 * killed process leaves is none of it.
 */
export async function findDroppedLogs(location: string): Promise<readonly DamageFinding[]> {
  const protocol = await readFile(join(location, "LOG"), "utf8").catch(() => "");
  const dropped = protocol.matchAll(/(\d+\.log): .*?dropping (\d+) bytes; (.*)/g);
  return [...dropped].map(([, log = "", count = "", problem = ""]) => ({
    what: problem,
    where: log,
    lost: `the writes in ${count} bytes`,
  }));
}
