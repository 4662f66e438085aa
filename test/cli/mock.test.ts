import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { recordingTerminal } from "./recording-terminal";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "konnect-mesh-mock-"));
});
afterEach(() => rm(folder, { recursive: true }));

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
    [["--latency", "fast"], /--latency takes a whole number of milliseconds, or a range .* not "fast"\./],
    [["--latency", "80-20"], /--latency takes .* not "80-20"\./],
    [["--reconcile-interval", "5s"], /--reconcile-interval takes a whole number .* not "5s"\./],
    [
      ["--error-content-type", "text/html"],
      /--error-content-type takes application\/problem\+json or application\/json, not "text\/html"\./,
    ],
    [["--reconcile-interval", "1", "--replay", "x"], /--replay and --reconcile-interval do not go together/],
    [["--time", "noon"], /--time takes a time such as .* not "noon"\./],
    [["--log", "xml"], /--log takes json or pretty, not "xml"\./],
    [["--token", ""], /--token is empty/],
    [["--admin-token", ""], /--admin-token is empty/],
    [["--read-only-token", "reader"], /--read-only-token needs a --token beside it/],
    [
      ["--faults", "no/such/file"],
      /--faults no\/such\/file cannot be read: there is no such file or folder\./,
    ],
    [["--faults", "."], /--faults \. cannot be read: it is a folder\./],
    [
      ["--ready-file", "no/such/folder/ready"],
      /--ready-file .* cannot be written: there is no such file or folder\./,
    ],
  ])("refuses %j", async (args, message) => {
    const terminal = recordingTerminal();
    expect(await runCli(["mock", ...args], terminal)).toBe(2);
    expect(terminal.noted).toMatch(message);
  });

  it("starts with the faults of a file, YAML or JSON", async () => {
    const rule = { path: "**", fault: { moment: "before-write", effect: "status", status: 418 } };
    for (const text of [
      JSON.stringify({ rules: [rule] }),
      "- path: '**'\n  fault: { moment: before-write, effect: status, status: 418 }\n",
    ]) {
      const file = join(folder, "faults");
      await writeFile(file, text);
      await serve(["--faults", file], async (url) => {
        expect((await controlPlanes(url)).status).toBe(418);
        expect(await (await fetch(`${url}/_mock/faults`)).json()).toMatchObject({ rules: [{ rule }] });
      });
    }
  });

  it.each([
    [
      "rules that make no sense, all of them",
      "[{call: 0}]",
      /\n {2}rules\[0\]\.call is 0: .*\n {2}rules\[0\]\.fault is missing/,
    ],
    ["no YAML", "a: [", /cannot be used:\n {2}\S/],
    [
      "an endless text",
      "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b, *b]\n",
      /rules is .*: give a list of rules/,
    ],
  ])("says what is wrong with a file of faults: %s", async (_name, text, message) => {
    const file = join(folder, "faults");
    await writeFile(file, text);
    const terminal = recordingTerminal();
    expect(await runCli(["mock", "--faults", file], terminal)).toBe(2);
    expect(terminal.noted).toMatch(message);
    expect(terminal.noted).not.toMatch(/ {4}at /);
  });

  it("writes its URL to a file when it is ready, and removes it at the end", async () => {
    const file = join(folder, "ready");
    await serve(["--ready-file", file], async (url) => {
      expect(await readFile(file, "utf8")).toBe(`${url}\n`);
      expect(await readdir(folder)).toEqual(["ready"]);
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it("is the same in every run with a seed and a time", async () => {
    const run = async () => {
      let text = "";
      await serve(["--seed", "demo", "--time", "2026-01-02T03:04:05Z"], async (url) => {
        const created = await controlPlanes(url, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ name: "cp" }),
        });
        text = await created.text();
      });
      return text;
    };
    const first = await run();
    expect(first).toContain('"created_at":"2026-01-02T03:04:05Z"');
    expect(await run()).toBe(first);
  });

  it.each([
    [[], "application/problem+json"],
    [["--error-content-type", "application/json"], "application/json"],
  ])("with %j sends errors as %s", async (args, type) => {
    await serve(args, async (url) => {
      const { status, headers } = await controlPlanes(url, { method: "DELETE" });
      expect([status, headers.get("content-type")]).toEqual([405, type]);
    });
  });

  it("lets zones reconcile as often as it is told", async () => {
    await serve(["--reconcile-interval", "5000"], async (url) => {
      const reconciliation = await fetch(`${url}/_mock/reconciliation`);
      expect(await reconciliation.json()).toEqual({ milliseconds: 5000 });
    });
  });

  it("has a token for readers, and one for the mock itself", async () => {
    const tokens = ["--token", "writer", "--read-only-token", "reader", "--admin-token", "admin"];
    await serve(tokens, async (url) => {
      const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
      expect((await controlPlanes(url, as("reader"))).status).toBe(200);
      expect((await controlPlanes(url, { method: "DELETE", ...as("reader") })).status).toBe(403);
      expect((await fetch(`${url}/_mock`, as("writer"))).status).toBe(401);
      expect((await fetch(`${url}/_mock`, as("admin"))).status).toBe(200);
    });
  });

  describe("its log", () => {
    const ask = async (url: string) => {
      await controlPlanes(url, { headers: { authorization: "Bearer kpat_canary1234" } });
      await controlPlanes(url, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: "Bearer kpat_canary1234" },
        body: JSON.stringify({ name: "cp", features: [] }),
      });
    };

    it("is JSON, line by line, the words to the user too", async () => {
      const { noted, printed } = await serve(["--log", "json", "--token", "kpat_canary1234"], ask);
      const lines = noted
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { type: string; request?: unknown });
      expect(lines.map(({ type }) => type)).toEqual(["note", "note", "request", "request"]);
      expect(lines[3]?.request).toMatchObject({ id: 2, method: "POST", status: 201 });
      expect(printed).toMatch(/^listening on \S+\n$/);
      expect(noted).not.toContain("canary");
    });

    it("is for reading", async () => {
      const { noted } = await serve(
        ["--log", "pretty", "--seed", "log", "--time", "2026-01-02T03:04:05Z"],
        ask,
      );
      expect(noted).toMatch(
        /2026-01-02T03:04:05Z 200 GET \/v1\/mesh\/control-planes \(token [0-9a-f]{8}\)\n2026-\S+ 201 POST \S+ \(token \w+\) \| created MeshControlPlane /,
      );
      expect(noted).not.toContain("canary");
    });

    it("is empty unless it is asked for", async () => {
      const { noted } = await serve([], ask);
      expect(noted.trim().split("\n")).toHaveLength(2);
    });
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

  it.each(["SIGINT", "SIGTERM"] as const)("as a process, finishes what was begun on %s", async (signal) => {
    const main = join(__dirname, "../../src/cli/main.ts");
    const child = spawn(process.execPath, ["--import", "tsx", main, "mock"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    try {
      const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
      expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
      const url = line.trim().split(" ").at(-1) ?? "";
      const headers = { "content-type": "application/json" };
      const late = {
        method: "POST",
        fault: { moment: "after-write", effect: "latency", milliseconds: 3_600_000 },
      };
      await fetch(`${url}/_mock/faults`, { method: "PUT", headers, body: JSON.stringify([late]) });
      const creating = controlPlanes(url, { method: "POST", headers, body: JSON.stringify({ name: "cp" }) });
      while (!(await (await controlPlanes(url)).text()).includes('"cp"')) await new Promise(setImmediate);
      child.kill(signal);
      expect((await creating).status).toBe(201);
      expect(await once(child, "close")).toEqual([0, null]);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
