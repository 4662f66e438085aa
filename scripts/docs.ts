/**
 * Writes the reference pages to docs/reference, and the pages of modules into their folders, from what they describe.
 * With --check it writes nothing and exits with 1 when a page on disk differs from what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { modulePages } from "./reference/module-pages";
import { referencePages } from "./reference/pages";

const root = resolve(__dirname, "..");

/** Texts of all generated pages, by their path in the repository. */
export function generatedPages(): ReadonlyMap<string, string> {
  const reference = [...referencePages()].map(([name, text]) => [`docs/reference/${name}`, text] as const);
  return new Map([...reference, ...modulePages(root)]);
}

function main(check: boolean) {
  const pages = generatedPages();
  const stale = [...pages].filter(([name, text]) => {
    const path = join(root, name);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  for (const [name, text] of stale) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!check) writeFileSync(path, text);
    console.log(`${name} ${check ? "is out of date" : "written"}`);
  }
  if (stale.length === 0) console.log(`${pages.size} pages are up to date`);
  if (check && stale.length > 0) {
    console.error("run: npm run docs");
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.includes("--check"));
