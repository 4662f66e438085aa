/** Bundles the provider into the one executable file that OpenTofu and Terraform start. */
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { providerName } from "../src/provider/identity";
import { encodedSchema } from "./bundle/encoded-schema";
import { frozenContract } from "./bundle/frozen-contract";
import { asExecutable, loadedLater } from "./bundle/executable";
import { licensesOf } from "./bundle/licenses";
import { slimUndici } from "./bundle/slim-undici";

const root = resolve(__dirname, "..");

const node = {
  bundle: true,
  platform: "node",
  target: "node20.18",
  format: "cjs",
  minify: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

/** @returns the path of the executable, which is there whole or not at all */
export async function bundleProvider(
  outfile = resolve(root, "dist/provider", providerName),
): Promise<string> {
  const unfinished = `${outfile}.${process.pid}`;
  mkdirSync(dirname(outfile), { recursive: true });
  try {
    await bundleTo(unfinished);
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, outfile);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return outfile;
}

async function bundleTo(outfile: string): Promise<void> {
  const first = await bundled("main.ts", loadedLater("./start-service"));
  const later = await bundled("start-service.ts");
  const inputs = [...new Set([...first.inputs, ...later.inputs])];
  const zod = inputs.filter((input) => input.includes("node_modules/zod/"));
  if (zod.length > 0) {
    throw new Error(
      "The executable would load zod, whose work is done by the build: does it declare a kind outside of src/model/kinds.ts, or check with zod?",
    );
  }
  const program = await asExecutable({ first: first.text, later: later.text }, node);
  writeFileSync(outfile, program + licensesOf(inputs));
}

async function bundled(entry: string, ...plugins: readonly Plugin[]) {
  const { outputFiles, metafile } = await build({
    ...node,
    entryPoints: [resolve(root, "src/provider/executable", entry)],
    write: false,
    metafile: true,
    legalComments: "eof",
    plugins: [encodedSchema, frozenContract, slimUndici, ...plugins],
  });
  return { text: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
}

if (require.main === module) void bundleProvider();
