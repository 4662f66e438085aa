import { readdir, readFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A process that runs now; one that has died and that nobody asked after yet (a zombie) does not. */
export interface RunningProcess {
  readonly pid: number;
  /** Program and arguments, separated by spaces. */
  readonly command: string;
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
    return state === "Z" || state === "X"
      ? undefined
      : { pid, command: command.split("\0").join(" ").trim() };
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
