import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { recordingTerminal } from "./recording-terminal";

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

const controlPlanes = (url: string, init?: RequestInit) => fetch(`${url}/v1/mesh/control-planes`, init);

describe("konnect-mesh mock", () => {
  it("prints one line on standard output, serves on loopback, and ends when asked", async () => {
    let served = "";
    const { exitCode, printed, noted } = await serve([], async (url) => {
      served = url;
      expect(await (await controlPlanes(url)).json()).toMatchObject({ data: [] });
    });
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(noted).toContain(`export KONNECT_SERVER_URL=${served}`);
    expect(noted).not.toContain("Warning");
    await expect(controlPlanes(served)).rejects.toThrow("fetch failed");
  });

  it("says in one sentence that a host is none of this machine's", async () => {
    const terminal = recordingTerminal();
    expect(await runCli(["mock", "--host", "192.0.2.1"], terminal)).toBe(1);
    expect(terminal.noted).toMatch(/^konnect-mesh: The host given is no address of this machine .*\n$/);
  });

  it("insists on the token given", async () => {
    await serve(["--token", "kpat_secret"], async (url) => {
      expect((await controlPlanes(url)).status).toBe(401);
      const headers = { authorization: "Bearer kpat_secret" };
      expect((await controlPlanes(url, { headers })).status).toBe(200);
    });
  });

  it("has what it was given at the next start, when a folder is to keep it", async () => {
    const data = await mkdtemp(join(tmpdir(), "mock-data-"));
    try {
      const args = ["--data", data];
      await serve(args, async (url) => {
        const headers = { "content-type": "application/json" };
        await controlPlanes(url, { method: "POST", headers, body: JSON.stringify({ name: "kept" }) });
        const terminal = recordingTerminal();
        expect(await runCli(["mock", ...args], terminal)).toBe(1);
        expect(terminal.noted).toContain(`The store in ${data} is open in another process`);
      });
      await writeFile(join(data, "store.json"), "{");
      const { noted } = await serve(args, async (url) => {
        expect(await (await controlPlanes(url)).json()).toMatchObject({ data: [{ name: "kept" }] });
      });
      expect(noted).toContain(`The store in ${data} was damaged.`);
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });

  it("serves the profile asked for", async () => {
    const status = async (profile: string) => {
      let answered = 0;
      await serve(["--profile", profile], async (url) => {
        const created = await controlPlanes(url, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ name: "cp" }),
        });
        const { id } = (await created.json()) as { id: string };
        const api = `${url}/v1/mesh/control-planes/${id}/api`;
        const put = (path: string, body: object) =>
          fetch(api + path, {
            method: "PUT",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          });
        await put("/meshes/default", { type: "Mesh", name: "default" });
        const service = { type: "MeshMultiZoneService", mesh: "default", name: "1redis" };
        const spec = { ports: [{ port: 1 }], selector: { meshService: { matchLabels: { a: "b" } } } };
        answered = (await put("/meshes/default/meshmultizoneservices/1redis", { ...service, spec })).status;
      });
      return answered;
    };
    expect(await status("2.13")).toBe(201);
    expect(await status("v3")).toBe(400);
  });

  it("lets kinds be written that only zones write, when told so", async () => {
    const status = async (args: readonly string[]) => {
      let answered = 0;
      await serve(args, async (url) => {
        const send = (method: string, path: string, body: object) =>
          fetch(`${url}/v1/mesh/control-planes${path}`, {
            method,
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          });
        const { id } = (await (await send("POST", "", { name: "cp" })).json()) as { id: string };
        const body = { type: "MeshService", mesh: "default", name: "redis", spec: {} };
        answered = (await send("PUT", `/${id}/api/meshes/default/meshservices/redis`, body)).status;
      });
      return answered;
    };
    expect(await status([])).toBe(405);
    expect(await status(["--writable", "Workload", "--writable", "MeshService"])).toBe(201);
  });

  it.each([
    [["--writable", "Mesh"], /--writable takes MeshService, .*, not "Mesh"\./],
    [["--latency", "fast"], /--latency takes a whole number of milliseconds, not "fast"\./],
  ])("refuses %j", async (args, message) => {
    const terminal = recordingTerminal();
    expect(await runCli(["mock", ...args], terminal)).toBe(2);
    expect(terminal.noted).toMatch(message);
  });

  it("warns when others can reach it", async () => {
    const { noted } = await serve(["--host", "0.0.0.0"], async () => undefined);
    expect(noted).toMatch(/Warning: everyone who reaches 0\.0\.0\.0 .*--token.*--host 127\.0\.0\.1/);
  });

  it("says in one sentence that a port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const terminal = recordingTerminal();
    const exitCode = await runCli(["mock", "--port", String(port)], terminal);
    other.close();
    expect(exitCode).toBe(1);
    expect(terminal.noted).toBe(
      `konnect-mesh: Port ${port} on 127.0.0.1 is in use: stop what listens there, or leave --port out to get a free one.\n`,
    );
  });

  it.each(["SIGINT", "SIGTERM"] as const)("as a process, ends cleanly on %s", async (signal) => {
    const main = join(__dirname, "../../src/cli/main.ts");
    const child = spawn(process.execPath, ["--import", "tsx", main, "mock"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    try {
      const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
      expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
      child.kill(signal);
      expect(await once(child, "close")).toEqual([0, null]);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
