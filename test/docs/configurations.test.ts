import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@cdktf/hcl2json";
import { readWorld } from "cdktf-konnect-mesh/mock";
import { type KonnectMeshFixture, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { renderWorldProblem } from "../../src/mesh";
import { bundledCli } from "../testing/bundled-cli";
import { type Block, blocks, blocksOf, blocksOfWay, root, wayOf } from "./support/page-blocks";

const named = (some: readonly Block[]) =>
  some.map((block) => [`${block.page}, block ${block.index + 1}`, block] as const);

describe("HCL", () => {
  let konnect: KonnectMeshFixture;

  beforeAll(async () => {
    konnect = await startKonnectMesh({ cli: bundledCli() });
  });

  afterAll(() => konnect.close());

  it.each(named(blocks.filter(({ language }) => language === "hcl")))("%s is HCL", async (_, { text }) => {
    expect(await parse("page.tf", text)).not.toEqual({});
  });

  it("is valid on every page, for the CLI and for the provider", async () => {
    expect(await complaintsOf(blocksOfWay("configuration").map(({ text }) => text))).toEqual([]);
  });

  it("would not be valid with a mistake in it", async () => {
    const text = blocks.find((block) => block.text.includes("server_url ="))?.text ?? "";
    expect(await complaintsOf([text.replace("server_url", "server")])).toEqual(["Unsupported argument"]);
  });

  /** What the CLI says of configurations, each of which is a module of one that names them all. */
  async function complaintsOf(configurations: readonly string[]): Promise<readonly string[]> {
    const folders = configurations.map((text, index) => [`block-${index}`, completed(text)] as const);
    const workspace = await konnect.workspace({
      "main.tf": folders.map(([name]) => `module "${name}" { source = "./${name}" }`).join("\n"),
      ...Object.fromEntries(folders.map(([name, text]) => [`${name}/main.tf`, text])),
      ...Object.fromEntries(
        folders.flatMap(([name]) =>
          moduleFiles.map(([file, text]) => [`${name}/multi-zone-service/${file}`, text]),
        ),
      ),
    });
    await workspace.init();
    const { stdout } = await workspace.run(["validate", "-json"], { mayFail: true });
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly { readonly severity: string; readonly summary: string }[];
    };
    return diagnostics.filter(({ severity }) => severity === "error").map(({ summary }) => summary);
  }
});

const moduleFolder = join(root, "examples/modules/multi-zone-service");
const moduleFiles = readdirSync(moduleFolder)
  .filter((name) => name.endsWith(".tf"))
  .map((name) => [name, readFileSync(join(moduleFolder, name), "utf8")] as const);

const provider = `
terraform {
  required_providers {
    konnect = { source = "kong/konnect-beta" }
  }
}
`;

/** What is referred to; without a resource that uses it, a provider is not checked either. */
const resources = `
resource "konnect_mesh_control_plane" "global" {
  name = "global"
}

resource "konnect_mesh" "default" {
  cp_id = konnect_mesh_control_plane.global.id
  name  = "default"
  type  = "Mesh"
}
`;

/** With what a page takes as said. */
function completed(text: string): string {
  return [text, resources, ...(text.includes("required_providers") ? [] : [provider])].join("\n");
}

describe("a world", () => {
  it.each(named(blocksOfWay("world")))("%s is one, or gets the problems that are told", (_, block) => {
    const read = readWorld(block.text);
    const after = blocksOf(block.page)[block.index + 1];
    if (after === undefined || wayOf(after) !== "output") return expect(read).toHaveProperty("world");
    const problems = "problems" in read ? read.problems.map(renderWorldProblem) : [];
    expect(problems.join("\n")).toBe(after.text.trim());
  });
});
