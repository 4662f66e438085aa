import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { SourcePlace } from "../../plan";

/** `resource "type" "name"` or `module "name"` at the start of a line, as every formatter leaves it. */
const blockStart = /^\s*(?:resource\s+"([^"]+)"\s+"([^"]+)"|module\s+"([^"]+)")/;

/**
 * Where the configuration beside a plan declares an address, as a path from the current folder. What is inside of a module
 * is placed at its call: a module's source may be anywhere. What no file declares, as what is deleted, is in the plan.
 *
 * @param plan path of the plan, `-` for standard input: then the configuration is the current folder's
 */
export function locateResources(plan: string): (address: string) => SourcePlace | undefined {
  let blocks: ReadonlyMap<string, SourcePlace> | undefined;
  const inPlan = plan === "-" ? undefined : { file: pathFromHere(plan) };
  return (address) => {
    blocks ??= findBlocks(plan === "-" ? "." : dirname(plan));
    return blocks.get(declarationOf(address)) ?? inPlan;
  };
}

/** `module.shop["eu"].konnect_mesh.default` is declared by `module.shop`, `konnect_mesh.default[0]` by itself. */
function declarationOf(address: string): string {
  const [first = "", second = ""] = address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "").split(".");
  return `${first}.${second}`;
}

/** In HCL alone: JSON is what CDKTF writes, and nothing that an author edits. */
function findBlocks(directory: string): ReadonlyMap<string, SourcePlace> {
  const names = existsSync(directory) ? readdirSync(directory) : [];
  const found = new Map<string, SourcePlace>();
  for (const path of names.filter((name) => /\.(tf|tofu)$/.test(name)).map((name) => join(directory, name))) {
    for (const [index, text] of readFileSync(path, "utf8").split("\n").entries()) {
      const [match, type = "", name = "", module] = blockStart.exec(text) ?? [];
      if (match === undefined) continue;
      const address = module === undefined ? `${type}.${name}` : `module.${module}`;
      found.set(address, { file: pathFromHere(path), line: index + 1 });
    }
  }
  return found;
}

function pathFromHere(path: string): string {
  return relative(process.cwd(), path).replaceAll(sep, "/");
}
