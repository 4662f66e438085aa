import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { bundledExecutable } from "../../src/provider/mirror";

/** The bundled provider in a process that outlives commands, as `--debug` starts it. */
export interface DebuggedProvider {
  /** What makes a command use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The most memory that it ever held; undefined where the system does not tell. */
  peakMegabytes(): number | undefined;
  close(): Promise<void>;
}

export async function startDebugged(
  environment: Readonly<Record<string, string>>,
): Promise<DebuggedProvider> {
  const child = spawn(bundledExecutable(), ["--debug"], {
    env: { ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  let printed = "";
  child.stdout.on("data", (text: Buffer) => (printed += text.toString()));
  const ended = closed.then(() => {
    throw new Error("the provider ended before it served: is it built?");
  });
  while (!printed.includes("}'\n")) await Promise.race([once(child.stdout, "data"), ended]);
  // From here on its end is what `close` waits for.
  ended.catch(() => undefined);
  const reattach = /TF_REATTACH_PROVIDERS='(.*)'/.exec(printed)?.[1] ?? "";
  return {
    environment: { TF_REATTACH_PROVIDERS: reattach },
    peakMegabytes: () => peakOf(child.pid ?? 0),
    async close() {
      child.kill("SIGTERM");
      await closed;
    },
  };
}

/** Linux keeps the peak of every process's resident memory. */
function peakOf(pid: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  const kibibytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}
