import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startMock } from "cdktf-konnect-mesh/mock";
import { runCli } from "../../src/cli/run-cli";
import { checks } from "../../src/cli/doctor/checks";
import { isAtLeast } from "../../src/cli/doctor/version";
import type { Diagnosis } from "../../src/cli/doctor/diagnose";
import { createIdentity } from "../../src/plugin/transport/certificate";
import { bundledCli } from "../testing/bundled-cli";
import { type Case, traps } from "./doctor/traps";
import { recordingTerminal } from "./recording-terminal";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "konnect-mesh-doctor-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** `$` stands for the folder. */
const inFolder = (text: string) => text.replaceAll("$", folder);

async function doctor({ files = {}, environment = {}, args = ["--offline"] }: Case) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), inFolder(text));
  }
  const given = Object.entries(environment).map(([name, value]) => [name, inFolder(value)]);
  const terminal = recordingTerminal({
    PATH: dirname(process.execPath),
    HOME: folder,
    KONNECT_MESH_TF: bundledCli().path,
    KONNECT_SERVER_URL: "http://127.0.0.1:1",
    ...(Object.fromEntries(given) as Record<string, string>),
  });
  const exitCode = await runCli(["doctor", "--json", "--dir", folder, ...args], terminal);
  const diagnosis = JSON.parse(terminal.printed) as Diagnosis;
  const findingsOf = (name: string) => diagnosis.checks.find((check) => check.name === name)?.findings ?? [];
  return { exitCode, diagnosis, findingsOf, printed: terminal.printed };
}

describe("konnect-mesh doctor", () => {
  it.each(traps)("tells of $trap, and what to do", async ({ check, level, text, ...given }) => {
    const { exitCode, diagnosis, findingsOf, printed } = await doctor(given);
    expect(findingsOf(check)).toContainEqual({
      level,
      text: expect.stringContaining(inFolder(text)) as unknown,
      remedy: expect.stringMatching(/\w/) as unknown,
    });
    if (level === "problem") expect(diagnosis.isHealthy).toBe(false);
    expect(exitCode).toBe(diagnosis.isHealthy ? 0 : 1);
    expect(printed).not.toContain("kpat_secret");
  });

  it("finds nothing wrong where nothing is: a mirror, a mock, a token", async () => {
    const mock = await startMock({ token: "kpat_secret" });
    try {
      await runCli(["provider", "install", "--dir", join(folder, "mirror")], recordingTerminal());
      const { exitCode, diagnosis, findingsOf, printed } = await doctor({
        environment: {
          TF_CLI_CONFIG_FILE: "$/mirror/konnect-mesh.tfrc",
          KONNECT_SERVER_URL: mock.url,
          KONNECT_TOKEN: "kpat_secret",
        },
        args: [],
      });
      const unwell = diagnosis.checks.flatMap(({ findings }) =>
        findings.filter(({ level }) => level !== "ok"),
      );
      expect(unwell).toEqual([]);
      expect(exitCode).toBe(0);
      expect(findingsOf("server")).toEqual([{ level: "ok", text: `${mock.url} answers` }]);
      expect(findingsOf("settings")).toContainEqual({ level: "ok", text: "A token is set: KONNECT_TOKEN" });
      expect(printed).not.toContain("kpat_secret");
    } finally {
      await mock.close();
    }
  });

  it("tells of a token that the server refuses", async () => {
    const mock = await startMock({ token: "the right one" });
    try {
      const { exitCode, findingsOf } = await doctor({
        environment: { KONNECT_SERVER_URL: mock.url, KONNECT_TOKEN: "kpat_secret" },
        args: [],
      });
      expect(exitCode).toBe(1);
      expect(findingsOf("server")).toEqual([
        expect.objectContaining({
          level: "problem",
          remedy: expect.stringContaining("KONNECT_TOKEN") as unknown,
        }),
      ]);
    } finally {
      await mock.close();
    }
  });

  it.each([
    ["has expired", new Date("1990-01-01"), "no trusted connection", "renewed"],
    ["is not valid yet", new Date("2150-01-01"), "no trusted connection", "clock"],
    ["is of an authority that nobody knows", new Date(), "no trusted connection", "NODE_EXTRA_CA_CERTS"],
  ])("tells of a server whose certificate %s", async (_, now, text, remedy) => {
    const { certificate, privateKey } = createIdentity({ now, serial: new Uint8Array(16) });
    const server = createServer({
      cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64")}\n-----END CERTIFICATE-----\n`,
      key: privateKey.export({ type: "pkcs8", format: "pem" }),
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;
    try {
      const { exitCode, findingsOf } = await doctor({ environment: { KONNECT_SERVER_URL: url }, args: [] });
      expect(exitCode).toBe(1);
      expect(findingsOf("server")).toEqual([
        {
          level: "problem",
          text: expect.stringMatching(new RegExp(`^N${text.slice(1)} to ${url}`)) as unknown,
          remedy: expect.stringContaining(remedy) as unknown,
        },
      ]);
    } finally {
      server.close();
    }
  });

  it("finds nothing wrong in a module that calls the provider konnect", async () => {
    const { findingsOf } = await doctor({
      files: {
        "main.tf": `terraform {
  required_providers {
    konnect = {
      source = "kong/konnect-beta"
    }
  }
}

resource "konnect_mesh" "a" {}
`,
      },
    });
    expect(findingsOf("provider-source")).toEqual([expect.objectContaining({ level: "ok" })]);
  });

  it("shows a proxy without its password", async () => {
    const { findingsOf, printed } = await doctor({
      environment: {
        KONNECT_SERVER_URL: "https://us.api.konghq.com",
        HTTPS_PROXY: "http://me:hunter2@proxy:3128",
        KONNECT_TOKEN: "a",
      },
    });
    expect(findingsOf("settings")).toContainEqual({
      level: "ok",
      text: "Through the proxy http://proxy:3128",
    });
    expect(printed).not.toContain("hunter2");
  });

  it("prints a line a finding for people, with what to do below it", async () => {
    const terminal = recordingTerminal({
      PATH: "",
      HOME: folder,
      TF_CLI_CONFIG_FILE: "none",
      KONNECT_MESH_TF: bundledCli().path,
    });
    expect(await runCli(["doctor", "--offline", "--dir", folder], terminal)).toBe(1);
    expect(terminal.printed).toMatch(
      /^problem {2}CLI configuration file {2}TF_CLI_CONFIG_FILE names .*\n {33}Run `konnect-mesh provider install`/m,
    );
  });

  it("tells of a Node that cdktn-cli would crash on, where that is installed", async () => {
    const { findingsOf } = await doctor({ files: { "node_modules/cdktn-cli/package.json": "{}" } });
    const level = isAtLeast(process.versions.node, "22.19.0") ? "ok" : "problem";
    expect(findingsOf("node")).toEqual([expect.objectContaining({ level })]);
  });

  it("has a case of its own for every check", () => {
    const tested = new Set([...traps.map(({ check }) => check), "node"]);
    expect(checks.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });
});
