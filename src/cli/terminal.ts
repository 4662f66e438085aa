import { text } from "node:stream/consumers";
import { type ProgramEnd, type ProgramOptions, runProgram } from "./terraform/run-program";

/** What a command has of the outside: where it prints, what it is told. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv;
  /** Prints a result. */
  out(text: string): void;
  /** Prints a word to the person at the terminal, beside the result. */
  note(text: string): void;
  /** Whether {@link out} goes to somebody who sees colors. @default false */
  readonly color?: boolean;
  /** All of standard input. */
  read(): Promise<string>;
  /** Is done when the user or the system asks the process to end. */
  untilStopped(): Promise<void>;
  /** Runs a program on this terminal, to its end. */
  run(program: string, args: readonly string[], options: ProgramOptions): Promise<ProgramEnd>;
}

/** This process's own. Call it once a process. */
export function systemTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", passOverClosedPipe);
  return {
    environment: process.env,
    out: (words) => void process.stdout.write(words),
    note: (words) => void process.stderr.write(words),
    color: process.stdout.isTTY && !process.env.NO_COLOR,
    read: () => text(process.stdin),
    untilStopped: () =>
      new Promise((resolve) => {
        process.once("SIGINT", () => resolve());
        process.once("SIGTERM", () => resolve());
      }),
    run: runProgram,
  };
}

/** Who reads no further (`| head`) wants no more to be printed; the command goes on, and a mock goes on serving. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
