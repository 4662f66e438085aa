import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Check, type Finding, ok, problem } from "../check";
import { type Files, type Unnamed, unnamedProviders } from "./unnamed-providers";

const mistaken = /hashicorp\/konnect(-beta)?\b/;

/** Where the CLIs keep which provider a resource belongs to. */
const kept = /(\.tf|\.tf\.json|\.tfstate|\.terraform\.lock\.hcl)$/;

const skipped = /^(node_modules|\.terraform|\.git)$/;

/** Without a `required_providers` entry, `konnect_…` is looked for at `hashicorp/konnect`: there is no such provider. */
export const providerSource: Check = {
  name: "provider-source",
  title: "Provider source",
  look: ({ folder }) => {
    const files = filesBelow(folder, 4).map((path) => ({ path, text: readFileSync(path, "utf8") }));
    const configurations = files.filter(({ path }) => /\.tf(\.json)?$/.test(path));
    const found = [
      ...files.flatMap((file) => lookForName(folder, file)),
      ...unnamedProviders(configurations).map((unnamed) => lookedUp(folder, unnamed)),
    ];
    return found.length > 0 ? found : [ok("Nothing names hashicorp/konnect")];
  },
};

function lookForName(folder: string, { path, text: content }: Files[number]): readonly Finding[] {
  const lines = content.split("\n");
  const index = lines.findIndex((line) => mistaken.test(line) && !/^\s*(#|\/\/)/.test(line));
  if (index < 0) return [];
  const text = `${relative(folder, path)}:${index + 1} names ${mistaken.exec(lines[index] ?? "")?.[0]}, which does not exist`;
  return [problem(text, remedyFor(path))];
}

function lookedUp(folder: string, { path, line, address }: Unnamed): Finding {
  const place = `${relative(folder, path)}${line === undefined ? "" : `:${line}`}`;
  return problem(
    `${place}: ${address} names no provider, so \`init\` looks for hashicorp/konnect, which does not exist`,
    remedyFor(path),
  );
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
