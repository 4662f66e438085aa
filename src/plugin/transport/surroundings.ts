import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";

/** What a server takes from the machine it runs on. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly temporaryFolder: string;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
}

export function systemSurroundings(): Surroundings {
  return {
    environment: process.env,
    platform: process.platform,
    // A host that shares files with us, but not the temporary folder, names one that it can reach.
    temporaryFolder: process.env["PLUGIN_UNIX_SOCKET_DIR"] || tmpdir(),
    now: () => new Date(),
    randomBytes: (count) => randomBytes(count),
  };
}
