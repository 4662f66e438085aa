/**
 * Writes the L1 bindings to constructs/gen, from the schema of our own provider.
 * With --check it writes nothing and exits with 1 when a file on disk differs from what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { schemaToJson } from "../src/plugin/schema/schema-to-json";
import { createKonnectProvider, providerAddress, providerVersion } from "../src/provider";
import { type Files, generateBindings } from "./bindings/generate-bindings";

const directory = resolve(__dirname, "../constructs/gen");

function filesOnDisk(): Files {
  if (!existsSync(directory)) return new Map();
  return new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(directory, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}

function differences(wanted: Files, found: Files): readonly string[] {
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((path) => wanted.get(path) !== found.get(path))
    .sort();
}

function write(files: Files) {
  rmSync(directory, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

async function main(check: boolean) {
  const schema = schemaToJson(createKonnectProvider());
  const wanted = await generateBindings(schema, providerAddress, providerVersion);
  const stale = differences(wanted, filesOnDisk());
  if (!check) write(wanted);
  for (const path of stale) console.log(`constructs/gen/${path} ${check ? "is out of date" : "written"}`);
  if (stale.length === 0) console.log(`constructs/gen: ${wanted.size} files are up to date`);
  if (check && stale.length > 0) {
    console.error("run: npm run generate");
    process.exitCode = 1;
  }
}

void main(process.argv.includes("--check"));
