import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { findCli } from "../testing";
import { runChild } from "../testing/child-process";
import { definedOnly } from "./defined-only";
import { diffErrors } from "./errors";
import type { Terminal } from "./terminal";

/** A saved plan is a zip archive. */
const archiveStart = "PK\u0003\u0004";

const showTimeoutMilliseconds = 120_000;

/**
 * The JSON of a plan.
 * @param plan path of a plan as JSON or as the CLI saved it; `-` for standard input
 */
export async function readPlanText(plan: string, terminal: Terminal): Promise<string> {
  if (plan === "-") return terminal.read();
  const content = readFileSync(plan);
  if (content.subarray(0, archiveStart.length).toString("latin1") !== archiveStart) {
    return content.toString("utf8");
  }
  const cli = findCli({ environment: terminal.environment });
  const shown = await runChild(cli.path, ["show", "-json", resolve(plan)], {
    directory: initializedFolderOf(plan),
    environment: definedOnly(terminal.environment),
    timeoutMilliseconds: showTimeoutMilliseconds,
  });
  if (shown.exitCode !== 0) throw diffErrors.notShown(plan, shown.stderr);
  return shown.stdout;
}

/** Where the CLI finds the providers of a plan: beside it, or else where we are. */
function initializedFolderOf(plan: string): string {
  const beside = dirname(resolve(plan));
  return existsSync(join(beside, ".terraform")) ? beside : process.cwd();
}
