import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { frozenContract } from "../../../../scripts/bundle/frozen-contract";

const root = resolve(__dirname, "../../../..");

/** @returns one file that starts without the compiler */
export async function bundleServedFolder(): Promise<string> {
  // Where the database's package is found.
  const folder = await mkdtemp(join(root, "dist", "crash-"));
  const outfile = join(folder, "served-folder.js");
  await build({
    entryPoints: [join(__dirname, "served-folder.ts")],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20.18",
    external: ["classic-level"],
    plugins: [frozenContract],
    logLevel: "error",
  });
  return outfile;
}

/** A process that has loaded all it needs, and has not been told which folder to serve. */
export class Child {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #gone: Promise<unknown>;

  constructor(bundle: string) {
    this.#process = spawn(process.execPath, [bundle], { env: {} });
    this.#process.stderr.pipe(process.stderr);
    this.#process.stdin.on("error", () => undefined);
    this.#gone = once(this.#process, "close");
  }

  /** @returns where it serves the folder; `undefined` when it was killed before it did */
  async serve(folder: string): Promise<string | undefined> {
    this.#process.stdin.write(`${folder}\n`);
    const told = once(this.#process.stdout, "data").then(([line]) => String(line).trim());
    const url = await Promise.race([told, this.#gone.then(() => undefined)]);
    if (url === undefined && !this.#process.killed) throw new Error("the process ended by itself");
    if (url !== undefined && !url.startsWith("http://")) throw new Error(url);
    return url;
  }

  /** SIGKILL: the process gets no chance to do anything more. */
  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#gone;
  }
}
