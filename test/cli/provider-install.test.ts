import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workspace } from "cdktf-konnect-mesh/testing";
import { runCli } from "../../src/cli/run-cli";
import { bundledCli } from "../testing/bundled-cli";
import { recordingTerminal } from "./recording-terminal";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider install-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function install(...args: string[]) {
  const terminal = recordingTerminal();
  const exitCode = await runCli(["provider", "install", "--dir", join(folder, "mirror"), ...args], terminal);
  return { exitCode, printed: terminal.printed, noted: terminal.noted };
}

describe("konnect-mesh provider install", () => {
  it("prints the configuration that it wrote, and the line that makes the shell use it", async () => {
    const { exitCode, printed, noted } = await install();
    expect({ exitCode, noted }).toEqual({ exitCode: 0, noted: "" });
    const file = join(folder, "mirror/konnect-mesh.tfrc");
    expect(printed).toContain(await readFile(file, "utf8"));
    expect(printed).toContain(`\nexport TF_CLI_CONFIG_FILE='${file}'\n`);
  });

  it.each([
    ["kong/konnect-beta", "0.19.0", []],
    [
      "example.com/platform/konnect-beta",
      "1.2.3",
      ["--source", "example.com/platform/konnect-beta", "--provider-version", "1.2.3"],
    ],
  ])("makes `init` find %s %s with no network", async (source, version, args) => {
    await install(...args);
    const environment = {
      CHECKPOINT_DISABLE: "1",
      PATH: process.env.PATH ?? "",
      TF_CLI_CONFIG_FILE: join(folder, "mirror/konnect-mesh.tfrc"),
    };
    const workspace = new Workspace({ directory: folder, cli: bundledCli(), environment });
    await workspace.write(`terraform {
  required_providers {
    konnect-beta = {
      source  = "${source}"
      version = "${version}"
    }
  }
}
`);
    expect((await workspace.init()).stdout).toContain(`Installed ${source} v${version}`);
    await workspace.run(["validate"]);
  });
});
