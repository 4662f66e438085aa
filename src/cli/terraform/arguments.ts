import type { Terminal } from "../terminal";
import type { SideState } from "./side-state";

const chdir = "-chdir=";

/** The mock of one command asks for none. */
export const noTokens = { KONNECT_TOKEN: undefined, KONNECT_SPAT: undefined };

/** The configuration's folder: the current one, or what `-chdir` names. */
export function folderOf(args: readonly string[]): string {
  return args.find((argument) => argument.startsWith(chdir))?.slice(chdir.length) ?? ".";
}

export function withoutFolder(args: readonly string[]): readonly string[] {
  return args.filter((argument) => !argument.startsWith(chdir));
}

/**
 * Runs `init`; says what the CLI says when that fails.
 * @returns its exit code
 */
export async function initialize(
  terminal: Terminal,
  cli: string,
  folder: string,
  state: SideState,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const init = [chdir + folder, "init", "-input=false", "-no-color"];
  const { exitCode, output } = await terminal.run(cli, init, { environment, quiet: true });
  if (exitCode === 0) state.initialized();
  else terminal.note(output);
  return exitCode;
}
