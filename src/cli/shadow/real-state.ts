import { runChild } from "../../testing/child-process";
import { shadowErrors } from "../errors";

/** The state that a configuration really has. */
export interface RealState {
  readonly workspace: string;
  /** As `state pull` gives it; empty where nothing was applied yet. */
  readonly text: string;
}

const timeoutMilliseconds = 120_000;

/**
 * Reads state from wherever the configuration keeps it, with the CLI's own reach: its backend, workspace and credentials.
 * @throws ShadowError with the CLI's words where it cannot
 */
export async function readRealState(
  cli: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<RealState> {
  const run = (args: readonly string[]) =>
    runChild(cli, args, { directory: folder, environment, timeoutMilliseconds });
  const pulled = await run(["state", "pull"]);
  if (pulled.exitCode !== 0) throw shadowErrors.noState(pulled.stderr || pulled.stdout);
  const shown = await run(["workspace", "show"]);
  const workspace = shown.exitCode === 0 ? shown.stdout.trim() : "";
  return { workspace: workspace === "" ? "default" : workspace, text: pulled.stdout };
}
