import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { type Mock, type ProxyReport, startMock } from "../../src/mock";
import { recordingTerminal } from "./recording-terminal";

const path = "/v1/mesh/control-planes";
let real: Mock;
let folder: string;
beforeEach(async () => {
  real = await startMock({ seed: "real" });
  folder = await mkdtemp(join(tmpdir(), "konnect-mesh-cli-"));
});
afterEach(async () => {
  await real.close();
  await rm(folder, { recursive: true });
});

/** Runs `konnect-mesh mock` until `use` is through. */
async function serve(args: readonly string[], use: (url: string) => Promise<void>) {
  const terminal = recordingTerminal();
  const ended = runCli(["mock", ...args], terminal);
  try {
    const [, url = ""] = await Promise.race([
      terminal.untilPrinted(/^listening on (\S+)\n/),
      ended.then(() => Promise.reject(new Error(terminal.noted))),
    ]);
    await use(url);
  } finally {
    terminal.stop();
  }
  return { exitCode: await ended, printed: terminal.printed, noted: terminal.noted };
}

const create = (url: string) =>
  fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer kpat_canary0123456789" },
    body: JSON.stringify({ name: "demo" }),
  });

describe("konnect-mesh mock --proxy", () => {
  it("passes on, records, and tells of differences beside the ready line and in a file", async () => {
    const [cassette, file] = [join(folder, "redis.jsonl"), join(folder, "differences.json")];
    const args = ["--proxy", real.url, "--record", cassette, "--report", file, "--writable", "MeshService"];
    let text = "";
    const { exitCode, printed, noted } = await serve(args, async (url) => {
      text = await (await create(url)).text();
      const { id } = JSON.parse(text) as { id: string };
      const body = JSON.stringify({ type: "MeshService", name: "x", mesh: "default", spec: {} });
      const init = { method: "PUT", headers: { "content-type": "application/json" }, body };
      await fetch(`${url}${path}/${id}/api/meshes/default/meshservices/x`, init);
    });
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^listening on \S+\n$/);
    expect(real.objects()[0]?.name).toBe("demo");
    expect(noted).toContain(`Compared 2 of 2 requests with ${real.url}: 1 difference.`);
    expect(noted).toContain("status: theirs 405, ours 201");
    const report = JSON.parse(await readFile(file, "utf8")) as ProxyReport;
    expect(report).toMatchObject({ version: 1, upstream: real.url, differenceCount: 1 });
    expect(noted + printed + (await readFile(cassette, "utf8"))).not.toContain("canary");

    const replayed = await serve(["--replay", cassette], async (url) => {
      expect(await (await create(url)).text()).toBe(text);
      expect((await fetch(url + path)).status).toBe(501);
    });
    expect(replayed.exitCode).toBe(0);
  });

  it("leaves a cassette that can be read when it is killed", async () => {
    const cassette = join(folder, "killed.jsonl");
    const main = join(__dirname, "../../src/cli/main.ts");
    const child = spawn(
      process.execPath,
      ["--import", "tsx", main, "mock", "--proxy", real.url, "--record", cassette],
      { stdio: ["ignore", "pipe", "ignore"] },
    );
    try {
      const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
      const [, url = ""] = /^listening on (\S+)/.exec(line) ?? [];
      for (let index = 0; index < 20; index++) await create(url).then((answer) => answer.text());
      void create(url).catch(() => undefined);
    } finally {
      child.kill("SIGKILL");
      await once(child, "close");
    }
    const { exitCode } = await serve(["--replay", cassette], async (url) => {
      for (let index = 0; index < 20; index++) expect((await create(url)).status).toBe(201);
    });
    expect(exitCode).toBe(0);
  });

  it.each([
    [["--proxy", "http://x", "--replay", "y"], /--proxy and --replay do not go together/],
    [["--proxy", "http://x", "--token", "y"], /--proxy and --token do not go together/],
    [["--proxy", "http://x", "--latency", "1"], /--proxy and --latency do not go together/],
    [["--proxy", "http://x", "--data", "y"], /--proxy and --data do not go together/],
    [["--replay", "x", "--data", "y"], /--replay and --data do not go together/],
    [["--record", "y"], /--record is about what --proxy passes on/],
    [["--report", "y"], /--report is about what --proxy passes on/],
  ])("refuses %j", async (args, message) => {
    const terminal = recordingTerminal();
    expect(await runCli(["mock", ...args], terminal)).toBe(2);
    expect(terminal.noted).toMatch(message);
  });

  it.each([
    [["--proxy", "canary"], /no http or https URL/],
    [["--replay", "/nowhere/x"], /cannot be read/],
  ])("fails in one sentence for %j", async (args, message) => {
    const terminal = recordingTerminal();
    expect(await runCli(["mock", ...args], terminal)).toBe(1);
    expect(terminal.noted).toMatch(message);
    expect(terminal.noted.trimEnd()).not.toContain("\n");
  });
});
