import { closeSync, openSync, writeSync } from "node:fs";
import { type CassetteHeader, cassetteVersion, type RecordedExchange } from "./cassette";
import { cassetteErrors } from "./cassette-errors";

/** Where exchanges are written, one after the other. */
export interface Recorder {
  /** Is written when this returns. Never throws. */
  add(exchange: RecordedExchange): void;
  close(): void;
}

/**
 * Starts a new cassette. Each exchange is a line that is written whole or, in a process killed right then, is the last.
 * @param warn told once, when the disk takes no more
 * @throws Error when the file exists or cannot be made
 */
export function openRecorder(
  file: string,
  { upstream, recordedAt }: Pick<CassetteHeader, "upstream" | "recordedAt">,
  warn: (message: string) => void,
): Recorder {
  const descriptor = create(file);
  const header: CassetteHeader = { cassette: "konnect-mesh", version: cassetteVersion, upstream, recordedAt };
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  const write = (line: object) => {
    if (!isOpen) return;
    try {
      writeAll(descriptor, Buffer.from(`${JSON.stringify(line)}\n`));
    } catch (error) {
      close();
      warn(cassetteErrors.notWritten(file, codeOf(error)));
    }
  };
  write(header);
  return { add: write, close };
}

/** A disk that is nearly full takes a part only. */
function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(descriptor, bytes, written);
  }
}

function create(file: string): number {
  try {
    // For the owner alone: it is redacted, and yet tells of a real control plane.
    return openSync(file, "wx", 0o600);
  } catch (error) {
    const code = codeOf(error);
    throw code === "EEXIST" ? cassetteErrors.exists(file) : cassetteErrors.cannotWrite(file, code);
  }
}

export function codeOf(error: unknown): string {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" && code !== "" ? code : "unknown reason";
}
