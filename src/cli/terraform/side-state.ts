import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tfErrors } from "../errors";

/** The state of a configuration on a mock, kept beside the real one, which no command then reads or writes. */
export interface SideState {
  /** Where the CLI keeps what `init` brings. */
  readonly dataDirectory: string;
  /** Whether `init` ran here before. */
  readonly isInitialized: () => boolean;
  /** Takes away what is in the configuration's own folder; state that is not to be kept goes too. */
  remove(): void;
}

/** Overrides merge into a configuration, and take the place of its backend or cloud block. */
const overrideFile = "konnect_mesh_override.tf.json";

/**
 * Lays out, below `.konnect-mesh/tf` of the configuration's folder, state for one server.
 * @param server the mock that the state is for; undefined: one that ends with the command, and its state too
 * @throws UsageError when another command does so in this folder at this moment
 */
export function layOutSideState(folder: string, server: string | undefined): SideState {
  const own = resolve(folder, ".konnect-mesh/tf");
  const place = join(own, server === undefined ? "one-command" : new URL(server).host.replace(/\W/g, "-"));
  const states = [join(place, "terraform.tfstate"), join(place, "terraform.tfstate.backup")];
  const workspaces = join(place, "workspaces");
  const forget = () =>
    [...states, workspaces].forEach((path) => rmSync(path, { recursive: true, force: true }));
  const override = resolve(folder, overrideFile);
  claim(override);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(own, ".gitignore"), "*\n");
  if (server === undefined) forget();
  const backend = { local: { path: states[0], workspace_dir: workspaces } };
  writeFileSync(override, JSON.stringify({ "//": mark(process.pid), terraform: { backend } }, null, 2));
  const dataDirectory = join(place, "data");
  return {
    dataDirectory,
    isInitialized: () => readText(join(dataDirectory, "terraform.tfstate")) !== undefined,
    remove: () => {
      rmSync(override, { force: true });
      if (server === undefined) forget();
    },
  };
}

function mark(pid: number): string {
  return `Written by konnect-mesh tf, process ${pid}, which removes it when it ends.`;
}

/** One that a killed command left is taken over; one that somebody else wrote, or that is in use, is not. */
function claim(override: string): void {
  const present = readText(override);
  if (present === undefined) return;
  const pid = Number(/konnect-mesh tf, process (\d+),/.exec(present)?.[1] ?? NaN);
  if (Number.isNaN(pid)) throw tfErrors.foreignOverride(override);
  if (pid !== process.pid && isRunning(pid)) throw tfErrors.busy(override, pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
