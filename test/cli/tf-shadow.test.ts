import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { processesIn, type KonnectMeshFixture, startKonnectMesh, type Workspace } from "../../src/testing";
import type { Terminal } from "../../src/cli/terminal";
import { bundledCli } from "../testing/bundled-cli";
import { type Konnect, konnectOf } from "./konnect-of";
import { runCli } from "../../src/cli/run-cli";
import { runChild } from "../../src/testing/child-process";
import { definedOnly } from "../../src/cli/defined-only";
import { recordingTerminal } from "./recording-terminal";

const token = "kpat_of_production";

const head = `
terraform {
  required_providers {
    konnect-beta = { source = "kong/konnect-beta" }
  }
  backend "local" { path = "elsewhere/production.tfstate" }
}

resource "konnect_mesh_control_plane" "shop" {
  provider = konnect-beta
  name     = "shop"
}

resource "konnect_mesh" "default" {
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.shop.id
  type     = "Mesh"
  name     = "default"
}
`;

const service = (name: string, port: number, mesh = "konnect_mesh.default.name") => `
resource "konnect_mesh_multi_zone_service" "${name}" {
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.shop.id
  mesh     = ${mesh}
  type     = "MeshMultiZoneService"
  name     = "${name}"
  labels   = { team = "shop" }
  spec = {
    ports    = [{ port = ${port}, app_protocol = "tcp" }]
    selector = { mesh_service = { match_labels = { "kuma.io/display-name" = "${name}" } } }
  }
}
`;

let production: KonnectMeshFixture;
let konnect: Konnect;
let workspace: Workspace;

beforeAll(async () => {
  production = await startKonnectMesh({ token });
  konnect = await konnectOf(production.mock);
  workspace = await production.applied(head + service("redis", 6379));
});

afterAll(async () => {
  await konnect.close();
  await production.close();
});

/** What must be as it was, whatever happens in the shadow. */
async function realThings() {
  return {
    objects: production.mock.objects(),
    state: await readFile(join(workspace.directory, "elsewhere/production.tfstate"), "utf8"),
    files: (await readdir(workspace.directory)).filter((name) => !name.startsWith(".")),
  };
}

/** Runs `konnect-mesh tf` in this process, on a terminal that keeps all that is shown in its order. */
async function tf(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  let output = "";
  const show = (text: string) => void (output += text);
  const own = {
    PATH: process.env.PATH,
    CHECKPOINT_DISABLE: "1",
    KONNECT_MESH_TF: bundledCli().path,
    TF_CLI_CONFIG_FILE: join(production.directory, "cli.tfrc"),
    ...environment,
  };
  const terminal: Terminal = {
    ...recordingTerminal(own),
    out: show,
    note: show,
    run: async (program, given, options) => {
      const { exitCode, stdout, stderr } = await runChild(program, given, {
        directory: workspace.directory,
        environment: definedOnly(options.environment),
        timeoutMilliseconds: 60_000,
      });
      if (options.quiet !== true) show(stdout + stderr);
      return { exitCode: exitCode ?? 1, output: stdout + stderr };
    },
  };
  return { exitCode: await runCli(["tf", ...args], terminal), output };
}

const inFolder = () => `-chdir=${workspace.directory}`;

async function shadow(configuration: string, ...args: readonly string[]) {
  await workspace.write(configuration);
  const before = await realThings();
  konnect.asked.length = 0;
  const result = await tf(["--shadow", konnect.url, "--", inFolder(), ...args, "-no-color"], {
    KONNECT_TOKEN: token,
  });
  expect(await realThings()).toEqual(before);
  expect(konnect.asked.filter((request) => !request.startsWith("GET "))).toEqual([]);
  expect(result.output).not.toContain(token);
  expect(await processesIn(workspace.directory)).toEqual([]);
  return result;
}

describe("konnect-mesh tf --shadow", () => {
  it("plans what a plan would be: nothing, where nothing changed", async () => {
    const { exitCode, output } = await shadow(head + service("redis", 6379), "plan", "-detailed-exitcode");
    expect(output).toContain("No changes.");
    expect(exitCode).toBe(0);
  });

  it("applies to the shadow, and says what the server would accept", async () => {
    const { exitCode, output } = await shadow(head + service("redis", 6380) + service("cache", 1), "apply");
    expect(output).toContain("Plan: 1 to add, 1 to change, 0 to destroy.");
    expect(output).toContain("6379 -> 6380");
    expect(output).toContain("would be granted: 1 created, 1 updated");
    expect(output).not.toContain("would be refused");
    expect(output).not.toContain("run the following command");
    expect(exitCode).toBe(0);
  });

  it("says what the server would refuse, and why", async () => {
    const { exitCode, output } = await shadow(
      head + service("redis", 6379) + service("lost", 1, '"nowhere"'),
      "apply",
    );
    expect(output.replace(/\s+/g, " ")).toMatch(/mesh "nowhere" or control plane \S+ does not exist/);
    expect(output).not.toContain("would be granted");
    expect(output).toContain("would be refused, as the errors above explain:");
    expect(output).toContain("    PUT meshes/nowhere/meshmultizoneservices/lost: 404");
    expect(exitCode).toBe(1);
  });

  it("begins anew each time, and leaves no state behind", async () => {
    await shadow(head + service("redis", 6380), "apply");
    const { output } = await shadow(head + service("redis", 6380), "plan");
    expect(output).toContain("Plan: 0 to add, 1 to change, 0 to destroy.");
    const left = await readdir(join(workspace.directory, ".konnect-mesh/tf/shadow"));
    expect(left).toEqual(["data"]);
  });

  it("destroys the shadow", async () => {
    const { exitCode, output } = await shadow(head + service("redis", 6379), "destroy", "-auto-approve");
    expect(output).toContain("would be granted: 3 deleted");
    expect(exitCode).toBe(0);
  });

  it("applies nothing that would be done for real", async () => {
    const elsewhere = `
resource "terraform_data" "harmless" {}
resource "terraform_data" "runs" {
  provisioner "local-exec" { command = "touch done-for-real" }
}
`;
    const { exitCode, output } = await shadow(head + service("redis", 6379) + elsewhere, "apply");
    expect(output).toContain("terraform_data.runs (provisioners)");
    expect(output).not.toContain("terraform_data.harmless (");
    expect(exitCode).toBe(1);
  });

  it("reads the workspace that is selected", async () => {
    await workspace.write(head + service("redis", 6379));
    await workspace.run(["workspace", "new", "staging"]);
    try {
      const { output } = await tf(["--shadow", konnect.url, "--", inFolder(), "plan", "-no-color"], {
        KONNECT_TOKEN: token,
      });
      expect(output).toContain("Plan: 3 to add");
    } finally {
      await workspace.run(["workspace", "select", "default"]);
    }
  });

  it("says what the server says where the token is wrong, and touches nothing", async () => {
    const { exitCode, output } = await tf(["--shadow", konnect.url, "--", inFolder(), "plan"], {
      KONNECT_TOKEN: "kpat_wrong",
    });
    expect(exitCode).toBe(1);
    expect(output).toContain("401");
    expect(output).not.toContain("kpat_wrong");
  });

  it.each([
    [
      ["--shadow", "http://127.0.0.1:1", "--server", "http://127.0.0.1:1", "--", "plan"],
      "do not go together",
    ],
    [["--shadow", "konnect", "--", "plan"], "takes the URL of a server"],
    [["--shadow", "http://127.0.0.1:1", "--", "state", "rm", "x"], "takes plan, apply or destroy"],
    [["--shadow", "http://127.0.0.1:1", "--", "plan", "-out=x"], "-out=x does not go with --shadow"],
    [["--shadow", "http://127.0.0.1:1", "--", "apply", "saved.bin"], "saved.bin does not go with --shadow"],
    [["--control-plane", "x", "--", "plan"], "give --shadow URL too"],
  ])("refuses %j", async (args, said) => {
    const { exitCode, output } = await tf(args);
    expect(output).toContain(said);
    expect(exitCode).toBe(2);
  });
});
