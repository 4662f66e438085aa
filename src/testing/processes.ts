import { execFile } from "node:child_process";
import { readdir, readFile, readlink } from "node:fs/promises";
import { sep } from "node:path";
import { promisify } from "node:util";

/** A process that runs now; one that has died and that nobody asked after yet (a zombie) does not. */
export interface RunningProcess {
  readonly pid: number;
  /** Program and arguments, separated by spaces. */
  readonly command: string;
  /** The folder that it runs in, where the system tells. */
  readonly directory?: string;
}

/**
 * The processes that run in a folder, or whose command names it. A provider's command does not: the CLI starts
 * it by a path relative to the work folder.
 */
export async function processesIn(folder: string): Promise<readonly RunningProcess[]> {
  const isIn = ({ command, directory }: RunningProcess) =>
    command.includes(folder) || directory === folder || directory?.startsWith(folder + sep) === true;
  return (await runningProcesses()).filter(isIn);
}

/** Every process of this machine that this user may see: from /proc where there is one, else from `ps`. */
export async function runningProcesses(): Promise<readonly RunningProcess[]> {
  return (await fromProc()) ?? (await fromPs());
}

async function fromProc(): Promise<readonly RunningProcess[] | undefined> {
  const names = await readdir("/proc").catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  if (pids.length === 0) return undefined;
  const found = await Promise.all(pids.map(readProc));
  return found.filter((process) => process !== undefined);
}

async function readProc(pid: number): Promise<RunningProcess | undefined> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile(`/proc/${pid}/cmdline`, "utf8"),
    ]);
    // "pid (name) state …": the name may hold anything, parentheses too.
    const state = stat.slice(stat.lastIndexOf(")") + 2).charAt(0);
    if (state === "Z" || state === "X") return undefined;
    // Another user's process does not tell its folder.
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return {
      pid,
      command: command.split("\0").join(" ").trim(),
      ...(directory !== undefined && { directory }),
    };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}

async function fromPs(): Promise<readonly RunningProcess[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,stat=,args="]);
  return stdout.split("\n").flatMap((line) => {
    const [, pid, state, command] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (pid === undefined || command === undefined || state?.startsWith("Z")) return [];
    return [{ pid: Number(pid), command }];
  });
}
