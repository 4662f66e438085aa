import { readFile } from "node:fs/promises";
import type { Cassette } from "./cassette";
import { cassetteErrors } from "./cassette-errors";
import { codeOf } from "./open-recorder";
import { parseCassette } from "./parse-cassette";

/** Reads a cassette from the disk. Rejects for a file that cannot be read or is no cassette. */
export async function readCassette(file: string): Promise<Cassette> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw cassetteErrors.cannotRead(file, codeOf(error));
  });
  return parseCassette(text, file);
}
