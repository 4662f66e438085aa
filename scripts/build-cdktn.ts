/**
 * Makes the constructs for CDK Terrain of those for CDKTF: what the compiler wrote, with another import.
 * Both lie equally deep in dist, so that they share what they import from dist/src.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { renameImports } from "./hosts/rename-imports";

export function buildCdktn(dist = resolve(__dirname, "../dist")): void {
  const [source, target] = [join(dist, "constructs"), join(dist, "cdktn")];
  rmSync(target, { recursive: true, force: true });
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const copy = join(target, relative(source, path));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, renameImports(readFileSync(path, "utf8"), "cdktf", "cdktn"));
  }
}

if (require.main === module) buildCdktn();
