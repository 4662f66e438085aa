import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(__dirname, "../..");

/** The project as it is published, one file each, without a compiler in the way. */
export interface Compiled {
  readonly commandLine: string;
  readonly loadGenerator: string;
  readonly bareRoute: string;
  readonly empty: string;
  remove(): void;
}

export async function compileProject(): Promise<Compiled> {
  // Where packages are found.
  mkdirSync(join(root, "dist"), { recursive: true });
  const outdir = mkdtempSync(join(root, "dist", "bench-"));
  const sources = ["src", "bench/mock/process"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(root, folder, name)),
  );
  await build({
    entryPoints: sources,
    outbase: root,
    outdir,
    format: "cjs",
    platform: "node",
    target: "node20.18",
    logLevel: "warning",
  });
  return {
    commandLine: join(outdir, "src/cli/main.js"),
    loadGenerator: join(outdir, "bench/mock/process/load-generator.js"),
    bareRoute: join(outdir, "bench/mock/process/bare-route.js"),
    empty: join(outdir, "bench/mock/process/empty.js"),
    remove: () => rmSync(outdir, { recursive: true, force: true }),
  };
}
