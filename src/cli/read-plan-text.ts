import { readFileSync } from "node:fs";
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
 * @param plan path of a plan as JSON or as the CLI saved it, which needs the folder that it was made in; `-` for standard input
 */
export async function readPlanText(plan: string, terminal: Terminal): Promise<string> {
  if (plan === "-") return terminal.read();
  const content = readFileSync(plan);
  if (content.subarray(0, archiveStart.length).toString("latin1") !== archiveStart) {
    return content.toString("utf8");
  }
  const cli = findCli();
  const shown = await runChild(cli.path, ["show", "-json", plan], {
    directory: process.cwd(),
    environment: definedOnly(terminal.environment),
    timeoutMilliseconds: showTimeoutMilliseconds,
  });
  if (shown.exitCode !== 0) throw diffErrors.notShown(plan, shown.stderr);
  return shown.stdout;
}
