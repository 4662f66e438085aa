/**
 * Writes the reference pages to docs/reference, from what they describe.
 * With --check it writes nothing and exits with 1 when a page on disk differs from what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { referencePages } from "./reference/pages";

const directory = resolve(__dirname, "../docs/reference");

function main(check: boolean) {
  const pages = referencePages();
  const stale = [...pages].filter(([name, text]) => {
    const path = join(directory, name);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of stale) {
    if (!check) writeFileSync(join(directory, name), text);
    console.log(`docs/reference/${name} ${check ? "is out of date" : "written"}`);
  }
  if (stale.length === 0) console.log(`docs/reference: ${pages.size} pages are up to date`);
  if (check && stale.length > 0) {
    console.error("run: npm run docs");
    process.exitCode = 1;
  }
}

main(process.argv.includes("--check"));
