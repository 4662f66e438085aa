import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(__dirname, "../..");

/** The constructs and what they are made of, in a folder of their own, as a package for jsii. */
export async function jsiiPackage(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const parts = ["constructs", "src/model", "src/mesh", "src/hosts"];
  await Promise.all(parts.map((part) => cp(join(root, part), join(directory, part), { recursive: true })));
  await symlink(join(root, "node_modules"), join(directory, "node_modules"));
  await writeFile(join(directory, "package.json"), JSON.stringify(manifest));
  await takeException(directory);
}

const manifest = {
  name: "cdktf-konnect-mesh",
  version: "0.1.0",
  description: "The constructs",
  license: "Apache-2.0",
  author: { name: "The authors", url: "https://example.com" },
  repository: { type: "git", url: "https://example.com/cdktf-konnect-mesh.git" },
  main: "constructs/index.js",
  types: "constructs/index.d.ts",
  stability: "experimental",
  jsii: { outdir: "dist", targets: {} },
  peerDependencies: { cdktf: "^0.21.0", constructs: "^10.4.2" },
  devDependencies: { cdktf: "0.21.0", constructs: "10.4.2" },
  dependencies: { zod: "^4.0.0" },
  bundledDependencies: ["zod"],
};

/** Where the API is deliberately not jsii's; docs/constructs.md tells of each. */
async function takeException(directory: string): Promise<void> {
  const constructs = join(directory, "constructs");
  const files = await readdir(constructs, { recursive: true, withFileTypes: true });
  for (const file of files.filter(
    ({ name, parentPath }) => name.endsWith(".ts") && !parentPath.includes("/gen"),
  )) {
    // Lists that nobody changes are readonly, which takes lists of either kind. Those of the contract stay so.
    await edit(join(file.parentPath, file.name), (text) =>
      text.replace(/\breadonly (?!Field\b)([\w.]+)\[\]/g, "$1[]"),
    );
  }
  await edit(join(constructs, "index.ts"), (text) =>
    text
      // An error is no class of jsii's.
      .replace(/^export \{ ValidationError \}.*\n/m, "")
      // The structs of a binding are beside it, in `cdktf-konnect-mesh/gen/*`.
      .replace(/export \{[^}]*\} from "(\.\/gen\/[^"]+)";/g, 'export * from "$1";')
      // jsii compiles for an older Node than ours.
      .replace(/^/, '/// <reference lib="es2023" />\n'),
  );
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, "utf8")));
}

/** What jsii has against the package in a folder: a line each. */
export async function complaintsOf(jsii: string, directory: string): Promise<readonly string[]> {
  const compiling = promisify(execFile)(jsii, ["--silence-warnings=reserved-word"], {
    cwd: directory,
    maxBuffer: 1 << 26,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  const { stdout, stderr } = await compiling.catch((error: unknown) => error as Awaited<typeof compiling>);
  return `${stdout}\n${stderr}`.split("\n").filter((line) => / - error |\berror (JSII|TS)/.test(line));
}
