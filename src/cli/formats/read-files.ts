import { readFileSync } from "node:fs";
import { detectFormat, type FormatName, formatNames, formats, type ReadFormat } from "../../formats";
import { formatErrors } from "../errors";
import type { Terminal } from "../terminal";

/** What standard input is called where places are told. */
const standardInput = "<stdin>";

export interface ReadFile extends ReadFormat {
  readonly format: FormatName;
}

/**
 * Reads the resources of files, each by itself.
 * @param files paths; `-` is standard input
 * @param format of all of them, where it is not to be told from each
 * @throws UsageError for a text whose format cannot be told
 */
export async function readFiles(
  files: readonly string[],
  format: FormatName | undefined,
  terminal: Pick<Terminal, "read">,
): Promise<readonly ReadFile[]> {
  const all: ReadFile[] = [];
  for (const file of files) {
    const text = file === "-" ? await terminal.read() : readText(file);
    const name = file === "-" ? standardInput : file;
    const found = format ?? detectFormat(text, name);
    if (found === undefined) throw formatErrors.unknown(name, formatNames);
    all.push({ format: found, ...(await formats[found].read(text, name)) });
  }
  return all;
}

export function readFormatName(option: string): (name: string) => FormatName {
  return (name) => {
    const known = formatNames.find((one) => one === name);
    if (known === undefined) throw formatErrors.format(option, name, formatNames);
    return known;
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw formatErrors.unreadable(path, error);
  }
}
