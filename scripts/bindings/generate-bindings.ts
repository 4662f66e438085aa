import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProviderSchema } from "@cdktf/commons";
import type { ProviderSchemasJson } from "../../src/plugin/schema/schema-to-json";
import { adaptBindings } from "./adapt-bindings";

/** Texts of files by their path, which has `/` on every system. */
export type Files = ReadonlyMap<string, string>;

/**
 * Makes the L1 bindings of one provider, as `cdktf get` would, and adapts them to this package.
 * @param schema what `terraform providers schema -json` prints
 * @param address the provider's, without a host: `kong/konnect-beta`
 * @param version the provider's; the bindings ask for the newest release of its minor series or later
 */
export async function generateBindings(
  schema: ProviderSchemasJson,
  address: string,
  version: string,
): Promise<Files> {
  const directory = await mkdtemp(join(tmpdir(), "konnect-mesh-bindings-"));
  try {
    await runGenerator(schema, `${address}@~> ${version.split(".").slice(0, 2).join(".")}`, directory);
    const name = address.split("/").at(-1) ?? address;
    return adaptBindings(await readBindings(join(directory, "providers", name)));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function runGenerator(schema: ProviderSchemasJson, constraint: string, directory: string) {
  const { CodeMaker } = await import("codemaker");
  const { commons, TerraformProviderGenerator } = await quietly(async () => ({
    commons: await import("@cdktf/commons"),
    // The package's index needs jsii-pacmak, which the package does not depend on.
    ...(await import("@cdktf/provider-generator/lib/get/generator/provider-generator.js")),
  }));
  const [typescript] = commons.LANGUAGES;
  if (typescript === undefined) throw new Error("the binding generator knows no language");
  const generator = new TerraformProviderGenerator(new CodeMaker(), schema as unknown as ProviderSchema);
  generator.generate(
    new commons.ConstructsMakerProviderTarget(
      new commons.TerraformProviderConstraint(constraint),
      typescript,
    ),
  );
  await generator.save(directory);
}

/** Importing the generator's commons runs a Terraform binary and, if that fails, asks a server for the newest release. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { TERRAFORM_BINARY_NAME, CHECKPOINT_DISABLE } = process.env;
  Object.assign(process.env, { TERRAFORM_BINARY_NAME: "true", CHECKPOINT_DISABLE: "1" });
  try {
    return await load();
  } finally {
    for (const [name, value] of Object.entries({ TERRAFORM_BINARY_NAME, CHECKPOINT_DISABLE })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The index of lazy imports and the pages of documentation links are left out: nobody reads them from a package. */
async function readBindings(root: string): Promise<Files> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name === "index.ts")
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, string]> => [
        path.slice(root.length + 1).replaceAll("\\", "/"),
        await readFile(path, "utf8"),
      ]),
    ),
  );
}
