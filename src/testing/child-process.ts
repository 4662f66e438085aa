import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";

export interface ChildOptions {
  readonly directory: string;
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** After it the child and all it started are killed. */
  readonly timeoutMilliseconds: number;
  /** Kills the child and all it started. */
  readonly signal?: AbortSignal;
}

export interface ChildResult {
  readonly exitCode: number | undefined;
  /** How it died, when it did not exit by itself. */
  readonly killedBy: NodeJS.Signals | undefined;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Leaders of the process groups that run now. */
const running = new Set<number>();

// A group of its own is not reached by the terminal's ctrl-C, nor by the death of this process.
process.on("exit", () => running.forEach((group) => killGroup(group, "SIGKILL")));

/**
 * Runs a program in a process group of its own, so that it can be killed with everything that it started.
 * @throws the spawn error when the program cannot be started.
 */
export async function runChild(
  program: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<ChildResult> {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: options.directory,
    env: options.environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  let timedOut = false;
  const kill = () => pid !== undefined && killGroup(pid, "SIGKILL");
  const timer = setTimeout(() => {
    timedOut = true;
    kill();
  }, options.timeoutMilliseconds);
  options.signal?.addEventListener("abort", kill);
  if (options.signal?.aborted) kill();
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      // "close", not "exit": the output is complete, and so nobody who inherited the pipes is left.
      child.once("close", (exitCode, killedBy) =>
        resolve({
          exitCode: exitCode ?? undefined,
          killedBy: killedBy ?? undefined,
          timedOut,
          stdout: Buffer.concat(stdout).toString(),
          stderr: Buffer.concat(stderr).toString(),
          milliseconds: performance.now() - started,
        }),
      );
    });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", kill);
    if (pid !== undefined) running.delete(pid);
  }
}

function killGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    // Windows has no process groups; its negative ids are refused and the leader alone is killed.
    process.kill(process.platform === "win32" ? leader : -leader, signal);
  } catch {
    // Gone already.
  }
}
