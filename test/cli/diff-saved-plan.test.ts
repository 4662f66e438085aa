import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { readWorld } from "../../src/mesh";
import {
  type Cli,
  findCli,
  type KonnectMeshFixture,
  startKonnectMesh,
  type Workspace,
} from "../../src/testing";
import { recordingTerminal } from "./recording-terminal";

const worldFile = join(__dirname, "../../examples/worlds/three-zones.yaml");

/** Every CLI that there is: OpenTofu, and Terraform where it is on PATH. */
function clis(): readonly (readonly [string, Cli])[] {
  const find = (name: string, environment: NodeJS.ProcessEnv): readonly (readonly [string, Cli])[] => {
    try {
      return [[name, findCli({ environment })]];
    } catch {
      return [];
    }
  };
  const { PATH } = process.env;
  return [...find("OpenTofu", { PATH: "" }), ...find("Terraform", { PATH, KONNECT_MESH_TF: "terraform" })];
}

function configuration(controlPlane: string): string {
  return `terraform {
  required_providers {
    konnect = {
      source = "kong/konnect-beta"
    }
  }
}

resource "konnect_mesh_multi_zone_service" "redis" {
  cp_id = "${controlPlane}"
  mesh  = "default"
  name  = "cache"
  type  = "MeshMultiZoneService"
  spec = {
    selector = { mesh_service = { match_labels = { "kuma.io/display-name" = "rediss" } } }
    ports    = [{ port = 6379, app_protocol = "tcp" }]
  }
}
`;
}

describe.each(clis())("a plan of %s", (_, cli) => {
  let konnect: KonnectMeshFixture;
  let workspace: Workspace;
  let shown: string;
  let directory: string;

  beforeAll(async () => {
    const parsed = readWorld(readFileSync(worldFile, "utf8"));
    if (!("world" in parsed)) throw new Error("There is no world.");
    konnect = await startKonnectMesh({ cli, world: parsed.world });
    directory = mkdtempSync(join(tmpdir(), "konnect-mesh-diff-"));
    workspace = await konnect.workspace(configuration(konnect.mock.objects()[0]?.controlPlaneId ?? ""));
    await workspace.init();
    await workspace.run(["plan", "-input=false", "-out=plan.bin"]);
    shown = (await workspace.run(["show", "-json", "plan.bin"])).stdout;
  });
  afterAll(async () => {
    await konnect?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const diff = async (plan: string, options: readonly string[] = [], input = "") => {
    const terminal = recordingTerminal({ ...konnect.environment, KONNECT_MESH_TF: cli.path }, input);
    const exitCode = await runCli(["diff", plan, "--world", worldFile, ...options], terminal);
    return { exitCode, printed: terminal.printed, noted: terminal.noted };
  };

  it("reads the same as saved, as JSON and from standard input", async () => {
    const file = join(directory, "plan.json");
    writeFileSync(file, shown);
    const [saved, json, piped] = [
      await diff(join(workspace.directory, "plan.bin")),
      await diff(file),
      await diff("-", [], shown),
    ];
    expect(saved).toEqual({
      exitCode: 2,
      printed: expect.stringContaining("zero-match") as string,
      noted: "",
    });
    expect(json).toEqual(saved);
    expect(piped).toEqual(saved);
  });

  it("fails the build, and writes reports that name the line of the configuration", async () => {
    const outputs = ["html", "sarif", "xml", "md", "json", "txt"].map((ending) =>
      join(directory, `out.${ending}`),
    );
    const { exitCode, noted } = await diff(join(workspace.directory, "plan.bin"), [
      "--fail-on",
      "zero-match",
      ...outputs.flatMap((file) => ["--output", file]),
    ]);
    expect(exitCode).toBe(3);
    expect(noted).toBe(
      "konnect-mesh: the build fails: zero-match at konnect_mesh_multi_zone_service.redis\n",
    );
    for (const file of outputs) expect(readFileSync(file, "utf8")).toContain("zero-match");
    const sarif = readFileSync(join(directory, "out.sarif"), "utf8");
    expect(sarif).toMatch(/"uri": "[^"]*\/main\.tf"/);
    expect(sarif).toContain('"startLine": 9');
  });

  it("says what is missing where the plan's provider is not installed", async () => {
    const { PATH } = konnect.environment;
    const terminal = recordingTerminal({ PATH, HOME: directory, KONNECT_MESH_TF: cli.path });
    expect(await runCli(["diff", join(workspace.directory, "plan.bin")], terminal)).toBe(1);
    expect(terminal.noted).toMatch(/The CLI cannot show .*plan\.bin: run this in the folder/);
  });

  it.each([
    [
      "a format that there is not",
      ["--format", "pdf"],
      "--format takes text, markdown, json, html, sarif, junit",
    ],
    ["an ending that tells no format", ["--output", "plan.pdf"], "--output takes a file that ends in .txt"],
    ["a folder that there is not", ["--output", "/no/such/folder/plan.md"], "cannot be written"],
  ])("refuses %s", async (_reason, options, message) => {
    const { exitCode, noted } = await diff("-", options, shown);
    expect({ exitCode, noted }).toEqual({ exitCode: 1, noted: expect.stringContaining(message) as string });
  });
});
