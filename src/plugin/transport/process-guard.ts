import { Writable } from "node:stream";

type Print = (text: string) => void;

/** Where diverted printing goes; undefined as long as nothing is diverted. */
let divertedTo: Print | undefined;

/**
 * Standard output belongs to the handshake: a word before it and Terraform gives up. So from here on
 * whatever is printed, by us or by a library, goes to `print`, which writes to standard error. A second
 * time only `print` is replaced, because `console` keeps the first streams it was given.
 */
export function divertPrinting(print: Print): void {
  const isDiverted = divertedTo !== undefined;
  divertedTo = print;
  if (isDiverted) return;
  for (const name of ["stdout", "stderr"] as const) {
    const stream = divertedStream();
    Object.defineProperty(process, name, { configurable: true, enumerable: true, get: () => stream });
  }
}

function divertedStream(): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _encoding, done) {
      divertedTo?.(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
      done();
    },
  });
}

/**
 * Makes every error that nobody caught fatal, and tells it in the form in which Terraform shows it to the
 * user. Also a rejection: one that is only logged once left a provider behind that nobody could reach.
 */
export function reportPanics(print: Print, exit: (code: number) => void): void {
  const panic = (error: unknown): void => {
    print(renderPanic(error));
    exit(1);
  };
  process.on("uncaughtException", panic);
  process.on("unhandledRejection", panic);
}

function renderPanic(error: unknown): string {
  if (!(error instanceof Error)) return `panic: ${String(error)}\n\n`;
  return `panic: ${error.message}\n\n${error.stack ?? ""}\n`;
}

/** Runs a signal's usual end through the exit handlers, which take the socket away. */
export function exitOn(signals: readonly NodeJS.Signals[], exit: (code: number) => void): void {
  for (const signal of signals) process.on(signal, () => exit(0));
}
