import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Check, type Finding, ok, problem } from "../check";

const mistaken = /hashicorp\/konnect(-beta)?\b/;

/** Where the CLIs keep which provider a resource belongs to. */
const kept = /(\.tf|\.tf\.json|\.tfstate|\.terraform\.lock\.hcl)$/;

const skipped = /^(node_modules|\.terraform|\.git)$/;

/** Without a `required_providers` entry, `konnect_…` is looked for at `hashicorp/konnect`: there is no such provider. */
export const providerSource: Check = {
  name: "provider-source",
  title: "Provider source",
  look: ({ folder }) => {
    const found = filesBelow(folder, 4).flatMap((path) => look(folder, path));
    return found.length > 0 ? found : [ok("Nothing names hashicorp/konnect")];
  },
};

function look(folder: string, path: string): readonly Finding[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const index = lines.findIndex((line) => mistaken.test(line) && !/^\s*(#|\/\/)/.test(line));
  if (index < 0) return [];
  const text = `${relative(folder, path)}:${index + 1} names ${mistaken.exec(lines[index] ?? "")?.[0]}, which does not exist`;
  return [problem(text, remedyFor(path))];
}

function remedyFor(path: string): string {
  if (path.endsWith(".tfstate")) {
    return "Run `tofu state replace-provider hashicorp/konnect kong/konnect-beta` (with the name that the state has).";
  }
  if (path.endsWith(".lock.hcl"))
    return "Delete the file, and run `init` again once the configuration is mended.";
  return 'Write konnect-beta = { source = "kong/konnect-beta" } in required_providers, and provider = konnect-beta in each resource.';
}

function filesBelow(folder: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : filesBelow(path, depth - 1);
    return entry.isFile() && kept.test(entry.name) ? [path] : [];
  });
}
