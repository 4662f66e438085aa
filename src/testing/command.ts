import { HarnessError } from "./errors";
import type { ChildResult } from "./child-process";

export interface CommandResult extends ChildResult {
  readonly args: readonly string[];
}

/** A CLI command that failed; the message carries what the CLI said. */
export class CommandError extends HarnessError {
  override readonly name = "CommandError";

  constructor(
    readonly result: CommandResult,
    program: string,
    directory: string,
  ) {
    const said = [result.stderr, result.stdout].map((text) => text.trim()).filter((text) => text !== "");
    super(
      [
        `${program} ${result.args.join(" ")} ${howItEnded(result)} in ${directory}:`,
        ...(said.length > 0 ? said : ["(no output)"]),
      ].join("\n"),
    );
  }
}

function howItEnded({ exitCode, killedBy, timedOut, milliseconds }: ChildResult): string {
  if (timedOut) return `was killed after ${(milliseconds / 1000).toFixed(1)} s without an end`;
  if (killedBy !== undefined) return `was killed by ${killedBy}`;
  return `failed with exit code ${exitCode ?? "unknown"}`;
}
