import type { z } from "zod";
import { type Cassette, cassetteHeader, cassetteVersion, recordedExchange } from "./cassette";
import { cassetteErrors } from "./cassette-errors";

/**
 * Reads the text of a cassette. A last line that broke off, as a killed recorder leaves it, is skipped with a warning.
 * @param file what errors call it
 * @throws Error for a text that is no cassette, of another version, or damaged before its last line
 */
export function parseCassette(text: string, file: string): Cassette {
  const lines = text.split("\n");
  // A line counts once its newline is written: what follows the last one broke off.
  const torn = lines.pop() ?? "";
  const [first = "", ...rest] = lines;
  const header = parseLine(first, cassetteHeader);
  if (header === undefined) throw cassetteErrors.noCassette(file);
  if (header.version !== cassetteVersion) throw cassetteErrors.version(file, header.version, cassetteVersion);
  const exchanges = rest.map((line, index) => {
    const exchange = parseLine(line, recordedExchange);
    if (exchange === undefined) throw cassetteErrors.damaged(file, index + 2);
    return exchange;
  });
  const warnings = torn === "" ? [] : [cassetteErrors.torn(file, lines.length + 1, exchanges.length)];
  return { header, exchanges, warnings };
}

function parseLine<Schema extends z.ZodType>(line: string, schema: Schema): z.output<Schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
