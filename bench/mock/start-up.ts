import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "../measure/comparison";
import { measureInterleaved } from "../measure/interleaved";
import type { CompleteOptions } from "./index";

/** From the spawn of `konnect-mesh mock` to its ready line, against a Node process that does nothing. */
export async function benchStartUp({ runs, compiled }: CompleteOptions): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-mock-"));
  try {
    const { memory, disk, node } = await measureInterleaved(runs, [
      { name: "memory", measure: () => untilReady([compiled.commandLine, "mock"]) },
      { name: "disk", measure: () => untilReady([compiled.commandLine, "mock", "--data", folder]) },
      { name: "node", measure: () => untilEnd([compiled.empty]) },
    ]);
    const against = { what: "an empty Node process", value: node };
    return [
      { what: "start to ready", measured: memory, against, unit: "ms" },
      { what: "start to ready with --data", measured: disk, against, unit: "ms" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilReady(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const closed = once(child, "close");
  const [line] = (await Promise.race([once(child.stdout, "data"), closed])) as unknown[];
  const milliseconds = performance.now() - begin;
  if (!String(line).startsWith("listening on ")) throw new Error("the mock did not start");
  child.kill("SIGTERM");
  await closed;
  return milliseconds;
}

async function untilEnd(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  await once(spawn(process.execPath, args, { stdio: "ignore" }), "close");
  return performance.now() - begin;
}
