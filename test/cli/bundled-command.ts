import { join, resolve } from "node:path";
import { build } from "esbuild";
import { unpublishedFolder } from "../setup/unpublished-folder";

/**
 * The command in one file, which starts in a fraction of the time that its sources take to compile.
 * @returns its path, in a folder of its own
 */
export async function bundleCommand(): Promise<string> {
  const outfile = join(await unpublishedFolder("command-"), "konnect-mesh.js");
  await build({
    entryPoints: [resolve(__dirname, "../../src/cli/main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20.18",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}
