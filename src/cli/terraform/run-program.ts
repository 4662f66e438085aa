import { spawn } from "node:child_process";
import { constants } from "node:os";

export interface ProgramOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** Show nothing of what it prints: give it back instead. @default false */
  readonly quiet?: boolean;
}

export interface ProgramEnd {
  /** Its own, or as shells count it: 128 and the number of the signal that ended it. */
  readonly exitCode: number;
  /** What it printed, when it was to be quiet. */
  readonly output: string;
}

/** Runs a program on this process's own terminal: its colors, its questions, its ctrl-C. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { environment, quiet = false }: ProgramOptions,
): Promise<ProgramEnd> {
  const child = spawn(program, args, {
    env: environment,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  let output = "";
  const collect = (chunk: Buffer) => void (output += chunk.toString());
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  // A terminal sends ctrl-C to the child as well; a second one would make it drop everything and leave.
  const onInterrupt = () => process.stdin.isTTY || child.kill("SIGINT");
  const onTerminate = () => child.kill("SIGTERM");
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onTerminate);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (exitCode, signal) =>
        resolve({ exitCode: exitCode ?? 128 + (signal === null ? 0 : constants.signals[signal]), output }),
      );
    });
  } finally {
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onTerminate);
  }
}
