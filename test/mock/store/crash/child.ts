import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import { frozenContract } from "../../../../scripts/bundle/frozen-contract";
import { unpublishedFolder } from "../../../setup/unpublished-folder";

/** @returns one file that starts without the compiler */
export async function bundleServedFolder(): Promise<string> {
  const outfile = join(await unpublishedFolder("crash-"), "served-folder.js");
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
