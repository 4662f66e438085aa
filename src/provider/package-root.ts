import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of this package, whether its sources run or its build: the files in it lie elsewhere. */
export function packageRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && nameIn(manifest) === "cdktf-konnect-mesh") return folder;
    if (folder === dirname(folder)) {
      throw new Error(
        `No package.json of cdktf-konnect-mesh at or above ${from}: was the package taken apart?`,
      );
    }
  }
}

function nameIn(manifest: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  return typeof parsed === "object" && parsed !== null && "name" in parsed ? parsed.name : undefined;
}
