import { type ProgramEnd, type ProgramOptions, runProgram } from "./terraform/run-program";

/** What a command has of the outside: where it prints, what it is told. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv;
  /** Prints a result. */
  out(text: string): void;
  /** Prints a word to the person at the terminal, beside the result. */
  note(text: string): void;
  /** Is done when the user or the system asks the process to end. */
  untilStopped(): Promise<void>;
  /** Runs a program on this terminal, to its end. */
  run(program: string, args: readonly string[], options: ProgramOptions): Promise<ProgramEnd>;
}

export function systemTerminal(): Terminal {
  return {
    environment: process.env,
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    untilStopped: () =>
      new Promise((resolve) => {
        process.once("SIGINT", () => resolve());
        process.once("SIGTERM", () => resolve());
      }),
    run: runProgram,
  };
}
