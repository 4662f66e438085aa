import { CommanderError } from "commander";
import { explainError, UsageError } from "./errors";
import { ExitCode } from "./exit-code";
import { createProgram } from "./program";
import type { Terminal } from "./terminal";

/**
 * Runs one call of `konnect-mesh`.
 * @param args without node and script
 * @returns the exit code: 0 done, 1 failed, 2 called in a way that it does not have; `diff` has its own, and of `tf` it is the program's
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof ExitCode) return error.exitCode;
    // Of a diff, 2 says that there are changes.
    const misused = args[0] === "diff" ? 1 : 2;
    // Commander has printed its message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misused;
    terminal.note(`konnect-mesh: ${explainError(error)}\n`);
    if (terminal.environment.KONNECT_MESH_DEBUG && error instanceof Error) {
      terminal.note(`${error.stack ?? error.message}\n`);
    }
    return error instanceof UsageError ? misused : 1;
  }
}
