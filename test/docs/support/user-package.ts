import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { unpublishedFolder } from "../../setup/unpublished-folder";
import { root } from "./page-blocks";

/** This package as users have it: its entries and its command, built in a fraction of the time of a real build. */
export async function buildUserPackage(): Promise<string> {
  const folder = await unpublishedFolder("page-package-");
  const bundle = {
    bundle: true,
    platform: "node",
    target: "node20.18",
    packages: "external",
    // As TypeScript does it for CommonJS; jest loads no modules otherwise.
    supported: { "dynamic-import": false },
  } as const;
  const entries = ["mock", "testing", "plan", "formats", "model"];
  await Promise.all([
    build({
      ...bundle,
      entryPoints: {
        cdktf: join(root, "constructs/index.ts"),
        ...Object.fromEntries(entries.map((name) => [name, join(root, `src/${name}/index.ts`)])),
        command: join(root, "src/cli/main.ts"),
      },
      outdir: folder,
    }),
    // As the real build does it: the same constructs, with another import.
    build({
      ...bundle,
      entryPoints: { cdktn: join(root, "constructs/index.ts") },
      outdir: folder,
      alias: { cdktf: "cdktn" },
    }),
  ]);
  const exports = {
    ".": "./cdktf.js",
    ...Object.fromEntries(["cdktf", "cdktn", ...entries].map((name) => [`./${name}`, `./${name}.js`])),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "user-package", version: "0.0.0", exports }),
  );
  return folder;
}
