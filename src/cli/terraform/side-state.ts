import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { tfErrors } from "../errors";

/** The state of a configuration on a mock, kept beside the real one, which no command then reads or writes. */
export interface SideState {
  readonly folder: string;
  /** Where the CLI keeps what `init` brings. */
  readonly dataDirectory: string;
  /** Whether `init` ran here before. */
  readonly isInitialized: () => boolean;
  /** Told when it has. */
  readonly initialized: () => void;
  /** Puts a state in place, as the CLI's `state pull` gives it: nothing where nothing was applied yet. */
  adopt(workspace: string, state: string): void;
  /** Takes away what is in the configuration's own folder; state that is not to be kept goes too. */
  remove(): void;
}

export interface SideStateOptions {
  /** Name of the place: state of another one is not seen. */
  readonly place: string;
  /** Whether the state is there again for the next command. */
  readonly keeps: boolean;
}

/** Overrides merge into a configuration, and take the place of its backend or cloud block. */
const overrideFile = "konnect_mesh_override.tf.json";

/**
 * Lays out state below `.konnect-mesh/tf` of the configuration's folder.
 * @throws UsageError when another command does so in this folder at this moment
 */
export function layOutSideState(folder: string, { place: name, keeps }: SideStateOptions): SideState {
  const own = resolve(folder, ".konnect-mesh/tf");
  const place = join(own, name);
  const state = join(place, "terraform.tfstate");
  const workspaces = join(place, "workspaces");
  const forget = () =>
    [state, `${state}.backup`, workspaces, join(place, planFile)].forEach((path) =>
      rmSync(path, { recursive: true, force: true }),
    );
  removeStaleOverride(folder);
  const override = resolve(folder, overrideFile);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(own, ".gitignore"), "*\n");
  if (!keeps) forget();
  const backend = { path: state, workspace_dir: workspaces };
  writeFileSync(
    override,
    JSON.stringify({ "//": mark(process.pid), terraform: { backend: { local: backend } } }, null, 2),
  );
  const dataDirectory = join(place, "data");
  const initialized = join(dataDirectory, "initialized");
  chooseBackend(dataDirectory, backend);
  return {
    folder: place,
    dataDirectory,
    isInitialized: () => readText(initialized) !== undefined,
    initialized: () => writeFileSync(initialized, ""),
    adopt: (workspace, text) => {
      const path = workspace === "default" ? state : join(workspaces, workspace, "terraform.tfstate");
      mkdirSync(dirname(path), { recursive: true });
      if (text.trim() !== "") writeFileSync(path, text, { mode: 0o600 });
    },
    remove: () => {
      rmSync(override, { force: true });
      if (!keeps) forget();
    },
  };
}

/** Where a side state keeps a plan. It goes when state goes. */
export const planFile = "shadow.plan";

/** An override that a killed command left would have other commands see the side state for the real one. */
export function removeStaleOverride(folder: string): void {
  const override = resolve(folder, overrideFile);
  claim(override);
  rmSync(override, { force: true });
}

/**
 * Says that this backend was chosen before. Otherwise `init` would ask to move a `terraform.tfstate` of the configuration's
 * folder there, and take it away.
 */
function chooseBackend(dataDirectory: string, config: object): void {
  const chosen = join(dataDirectory, "terraform.tfstate");
  if (readText(chosen) !== undefined) return;
  mkdirSync(dataDirectory, { recursive: true });
  // `init` puts the right hash.
  const backend = { type: "local", config, hash: 0 };
  writeFileSync(chosen, JSON.stringify({ version: 3, serial: 1, lineage: "konnect-mesh", backend }));
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
