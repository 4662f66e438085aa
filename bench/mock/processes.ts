import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { LoadJob, LoadResult } from "./process/load-job";

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a script that prints `listening on URL`. */
export async function startServer(script: string, args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  const closed = once(child, "close");
  const [line] = (await Promise.race([once(child.stdout, "data"), closed])) as unknown[];
  const [, url] = /^listening on (\S+)/.exec(String(line)) ?? [];
  if (url === undefined) throw new Error(`${script} ${args.join(" ")} does not listen`);
  child.stdout.resume();
  return { url, close: () => stop(child, closed) };
}

/** Sends load from a process of its own. */
export interface LoadGenerator {
  run(job: LoadJob): Promise<LoadResult>;
  close(): Promise<void>;
}

export function startLoadGenerator(script: string): LoadGenerator {
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const closed = once(child, "close");
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async run(job) {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      const next: IteratorResult<string, unknown> = await lines.next();
      if (next.done === true) throw new Error(`${job.method} ${job.path}: the load generator gave up`);
      return JSON.parse(next.value) as LoadResult;
    },
    close: () => stop(child, closed),
  };
}

async function stop(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  child.kill("SIGTERM");
  await closed;
}
