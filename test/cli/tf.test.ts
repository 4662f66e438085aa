import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { startMock } from "cdktf-konnect-mesh/mock";
import { processesIn } from "cdktf-konnect-mesh/testing";
import { runCli } from "../../src/cli/run-cli";
import { bundledCli } from "../testing/bundled-cli";
import { bundleCommand } from "./bundled-command";
import { recordingTerminal } from "./recording-terminal";

const root = resolve(__dirname, "../..");
const override = "konnect_mesh_override.tf.json";

const configuration = (providerSettings = "", before = "") => `
terraform {
  ${before}
  required_providers {
    konnect-beta = { source = "kong/konnect-beta" }
  }
}

provider "konnect-beta" {
  ${providerSettings}
}

resource "konnect_mesh_control_plane" "global" {
  provider = konnect-beta
  name     = "global"
}
`;

let command: string;
let folder: string;

beforeAll(async () => {
  command = await bundleCommand();
});

afterAll(() => rm(dirname(command), { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tf-test-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [command, "tf", ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      CHECKPOINT_DISABLE: "1",
      KONNECT_MESH_TF: bundledCli().path,
      ...environment,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs `konnect-mesh tf` as a process of its own, in the folder of the test. */
async function tf(args: readonly string[], environment: NodeJS.ProcessEnv = {}, input = "") {
  const child = start(args, environment);
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stdin?.end(input);
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, output };
}

const write = (text: string) => writeFile(join(folder, "main.tf"), text);

describe("konnect-mesh tf", () => {
  it("plans with provider and mock of its own, passes the exit code on, and leaves nothing but its folder", async () => {
    await write(configuration());
    const { exitCode, output } = await tf(["--", "plan", "-detailed-exitcode", "-no-color"]);
    expect(output).toContain("Plan: 1 to add, 0 to change, 0 to destroy.");
    expect(exitCode).toBe(2);
    expect((await readdir(folder)).sort()).toEqual([".konnect-mesh", "main.tf"]);
    expect(await processesIn(folder)).toEqual([]);
  });

  it("without a server, every command starts from nothing", async () => {
    await write(configuration());
    const apply = () => tf(["--", "apply", "-auto-approve", "-no-color"]);
    const added = { exitCode: 0, output: expect.stringContaining("1 added, 0 changed") as string };
    expect([await apply(), await apply()]).toEqual([added, added]);
  });

  it("with a server that runs, objects and state stay, beside the state of the configuration", async () => {
    const mock = await startMock({ token: "kpat_of_the_mock" });
    try {
      const own = JSON.stringify({ version: 4, serial: 7, lineage: "own", outputs: {}, resources: [] });
      await writeFile(join(folder, "terraform.tfstate"), own);
      await write(configuration());
      const environment = { KONNECT_TOKEN: "kpat_of_the_mock" };
      const server = ["--server", mock.url, "--"];
      expect((await tf([...server, "apply", "-auto-approve"], environment)).exitCode).toBe(0);
      expect((await tf([...server, "plan", "-detailed-exitcode"], environment)).exitCode).toBe(0);
      expect(mock.objects().map(({ kind }) => kind)).toContain("MeshControlPlane");
      expect(await readFile(join(folder, "terraform.tfstate"), "utf8")).toBe(own);
    } finally {
      await mock.close();
    }
  });

  it("works beside a state that holds resources, and neither moves nor changes it", async () => {
    await write('resource "terraform_data" "real" {}');
    const cli = (...args: readonly string[]) =>
      execFileSync(bundledCli().path, args, { cwd: folder, stdio: "pipe" });
    cli("apply", "-auto-approve");
    const real = await readFile(join(folder, "terraform.tfstate"), "utf8");
    expect(real).toContain('"name": "real"');
    const { exitCode, output } = await tf(["--", "plan", "-no-color"]);
    expect(output).toContain("Plan: 1 to add, 0 to change, 0 to destroy.");
    expect(exitCode).toBe(0);
    expect(await readFile(join(folder, "terraform.tfstate"), "utf8")).toBe(real);
  });

  it("leaves the configuration's backend and server alone, and takes no token along", async () => {
    const production = 'server_url = "https://konnect.invalid"\n personal_access_token = "kpat_production"';
    await write(configuration(production, 'backend "http" { address = "https://state.invalid" }'));
    const { exitCode, output } = await tf(["--", "apply", "-auto-approve", "-no-color"]);
    expect(output).toContain("1 added");
    expect(exitCode).toBe(0);
  });

  it("works in the folder that -chdir names", async () => {
    await write(configuration());
    const here = folder;
    folder = tmpdir();
    const { exitCode } = await tf(["--", `-chdir=${here}`, "plan"]);
    folder = here;
    expect(exitCode).toBe(0);
    expect(existsSync(join(folder, ".konnect-mesh/tf"))).toBe(true);
    expect(existsSync(join(folder, override))).toBe(false);
  });

  it("lets the CLI ask, and the user answer", async () => {
    await write(configuration());
    const { exitCode, output } = await tf(["--", "apply", "-no-color"], {}, "no\n");
    expect(output).toContain("Apply cancelled.");
    expect(exitCode).toBe(1);
  });

  it("says what the CLI says when it cannot begin", async () => {
    await write(`${configuration()}\nmodule "lost" { source = "./nowhere" }\n`);
    const { exitCode, output } = await tf(["--", "plan"]);
    expect(output).toMatch(/nowhere/);
    expect(exitCode).toBe(1);
    expect(existsSync(join(folder, override))).toBe(false);
  });

  it("ends with the CLI when it is interrupted, and cleans up", async () => {
    await write(configuration());
    const child = start(["--", "apply", "-no-color"]);
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      const asked = output.includes("Enter a value");
      output += chunk.toString();
      if (!asked && output.includes("Enter a value")) child.kill("SIGINT");
    });
    const [exitCode] = (await once(child, "close")) as [number | null];
    expect(exitCode).toBe(1);
    expect(existsSync(join(folder, override))).toBe(false);
    expect(await processesIn(folder)).toEqual([]);
  });

  it("takes over the override file of a killed command, and touches no other", async () => {
    await write(configuration());
    await writeFile(join(folder, override), '{ "//": "Written by konnect-mesh tf, process 999999999, x" }');
    expect((await tf(["--", "validate"])).exitCode).toBe(0);
    await writeFile(join(folder, override), "{}");
    const { exitCode, output } = await tf(["--", "validate"]);
    expect([exitCode, output]).toEqual([1, expect.stringContaining("rename yours")]);
    expect(await readFile(join(folder, override), "utf8")).toBe("{}");
    await writeFile(
      join(folder, override),
      JSON.stringify({ "//": `konnect-mesh tf, process ${process.pid},` }),
    );
    expect((await tf(["--", "validate"])).output).toContain(`(process ${process.pid}) works in this folder`);
  });

  it.each([
    [["--server", "nonsense", "--", "plan"], /--server takes the URL of a mock/],
    [
      [
        "--server",
        "http://127.0.0.1:1",
        "--world",
        join(root, "examples/worlds/three-zones.yaml"),
        "--",
        "plan",
      ],
      /--world is for the mock/,
    ],
    [[], /missing required argument/],
  ])("refuses %j", async (args, message) => {
    const terminal = recordingTerminal();
    expect(await runCli(["tf", ...args], terminal)).toBe(2);
    expect(terminal.noted).toMatch(message);
  });
});
