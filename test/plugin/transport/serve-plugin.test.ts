import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import type { Readable } from "node:stream";
import { createIdentity } from "../../../src/plugin/transport/certificate";
import { hostEnvironment } from "./fixtures/host-environment";
import type { PluginClient } from "./fixtures/plugin-client";
import {
  asClient,
  bundlePlugin,
  parseHandshake,
  PluginProcess,
  type PluginBundle,
} from "./fixtures/plugin-process";

const identity = createIdentity({ now: new Date(), serial: randomBytes(16), curve: "P-521" });

let bundle: PluginBundle;
let temporaryFolder: string;
let plugin: PluginProcess | undefined;
let client: PluginClient | undefined;

beforeAll(() => (bundle = bundlePlugin()));
afterAll(() => bundle.remove());
beforeEach(() => (temporaryFolder = bundle.makeTemporaryFolder()));
afterEach(async () => {
  client?.close();
  plugin?.kill();
  await plugin?.ended;
  client = plugin = undefined;
});

function start(extra: Readonly<Record<string, string>> = {}, ...args: string[]): PluginProcess {
  return (plugin = new PluginProcess(bundle, { TMPDIR: temporaryFolder, ...extra }, args));
}

async function connect(extra: Readonly<Record<string, string>> = {}): Promise<PluginClient> {
  return (client = await start({ ...asClient(identity), ...extra }).connect(identity));
}

const socketsLeft = () => readdirSync(temporaryFolder);

describe("a provider process", () => {
  it.each([
    ["unix", []],
    ["tcp", ["--tcp"]],
  ])("shakes hands and answers over %s with TLS", async (network, args) => {
    const started = start(asClient(identity), ...args);
    client = await started.connect(identity);
    expect((await started.handshake()).network).toBe(network);
    const { provider } = await client.call("GetProviderSchema", {});
    expect(provider).toMatchObject({ block: { attributes: [] } });
  });

  it("answers a host that connects before the provider itself is made", async () => {
    client = await start(asClient(identity), "--late").connect(identity);
    await expect(client.call("ConfigureProvider", {})).resolves.toEqual({ diagnostics: [] });
  });

  it("answers without TLS a host that sent no certificate", async () => {
    client = await start().connect();
    await expect(client.call("ConfigureProvider", {})).resolves.toEqual({ diagnostics: [] });
  });

  it.each([
    ["without the cookie", { TF_PLUGIN_MAGIC_COOKIE: "" }, "This program is a Terraform provider"],
    ["without a common protocol", { PLUGIN_PROTOCOL_VERSIONS: "4,5" }, "offers only 4, 5"],
    ["with a broken client certificate", { PLUGIN_CLIENT_CERT: "x" }, "PLUGIN_CLIENT_CERT"],
    ["without a folder for its socket", { TMPDIR: "/nonexistent" }, "cannot open a socket"],
  ])("started %s, says so in a sentence and ends with 1", async (_case, extra, words) => {
    const { code, stdout, stderr } = await start(extra).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("panic");
  });

  it("keeps standard output for the handshake, whatever is printed before and after", async () => {
    const connected = await connect();
    await connected.call("ConfigureProvider", { terraformVersion: "print" });
    await connected.callBytes("/plugin.GRPCController/Shutdown").catch(() => undefined);
    const { stdout, stderr } = (await plugin?.ended) ?? {};
    expect(stdout).toMatch(/^1\|6\|unix\|[^|\n]+\|grpc\|[A-Za-z0-9+/]{50,}$/);
    expect(stderr).toContain("noise while loading\nmore noise\n");
    expect(stderr).toContain("printed (redacted)\n");
  });

  it("logs lines of JSON at the level asked for, without secrets", async () => {
    const connected = await connect({ TF_LOG: "trace", TF_LOG_PROVIDER: "warn" });
    await connected.call("ConfigureProvider", { terraformVersion: "log" });
    await connected.callBytes("/plugin.GRPCController/Shutdown").catch(() => undefined);
    const { stderr = "" } = (await plugin?.ended) ?? {};
    const lines = stderr.split("\n").filter((line) => line.startsWith("{"));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        "@level": "warn",
        "@message": "logged",
        "@module": "provider",
        "@timestamp": expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) as string,
        note: "(redacted)",
      },
    ]);
  });
});

describe("a provider process ends, and leaves no socket,", () => {
  it("with 0 when Terraform shuts it down", async () => {
    const connected = await connect();
    expect(socketsLeft()).toHaveLength(1);
    await connected.callBytes("/plugin.GRPCController/Shutdown").catch(() => undefined);
    await expect(plugin?.ended).resolves.toMatchObject({ code: 0, signal: null });
    expect(socketsLeft()).toEqual([]);
  });

  it("with 0 when the stream that Terraform holds breaks", async () => {
    const connected = await connect();
    const output = connected.openOutputStream();
    await connected.call("ConfigureProvider", {});
    output.cancel();
    await expect(plugin?.ended).resolves.toMatchObject({ code: 0, signal: null });
    expect(socketsLeft()).toEqual([]);
  });

  it("with 1 when nobody reads its handshake", async () => {
    const started = start(asClient(identity));
    started.child.stdout?.destroy();
    await expect(started.ended).resolves.toMatchObject({ code: 1, signal: null });
    expect(socketsLeft()).toEqual([]);
  });

  it("with 1 when nobody reads its log", async () => {
    const connected = await connect({ TF_LOG: "trace" });
    plugin?.child.stderr?.destroy();
    await connected.call("ConfigureProvider", {}).catch(() => undefined);
    await expect(plugin?.ended).resolves.toMatchObject({ code: 1, signal: null });
    expect(socketsLeft()).toEqual([]);
  });

  it("when the process that started it is killed", async () => {
    // Descriptor 3 goes from here through the parent to the plugin: its end means that both are gone.
    const parentProgram = `
      const { spawn } = require("node:child_process");
      const child = spawn(process.execPath, [process.argv[1]], { stdio: ["ignore", "pipe", "pipe", 3] });
      child.stdout.pipe(process.stdout);
    `;
    const env = hostEnvironment({ TMPDIR: temporaryFolder });
    const parent = spawn(process.execPath, ["-e", parentProgram, bundle.file], {
      env,
      stdio: ["ignore", "pipe", "ignore", "pipe"],
    });
    const [line] = (await once(parent.stdout as Readable, "data")) as unknown[];
    const { address } = parseHandshake(String(line).trim());
    expect(existsSync(address)).toBe(true);
    const bothGone = new Promise(
      (resolve) => void (parent.stdio[3] as Readable).on("close", resolve).resume(),
    );
    parent.kill("SIGKILL");
    await bothGone;
    expect(socketsLeft()).toEqual([]);
  });

  it("with 0 on SIGTERM", async () => {
    await connect();
    plugin?.kill("SIGTERM");
    await expect(plugin?.ended).resolves.toMatchObject({ code: 0, signal: null });
    expect(socketsLeft()).toEqual([]);
  });

  it.each([
    ["an exception", "throw", "panic: thrown with (redacted)\n\nError: thrown with (redacted)\n    at "],
    ["a rejection", "reject", "panic: rejected with (redacted)\n\nError: rejected with (redacted)\n    at "],
  ])(
    "with 1 and a panic in the form that Terraform shows after %s that nobody caught",
    async (_case, how, panic) => {
      // The user's own Node options must not turn a rejection into a warning.
      const connected = await connect({ NODE_OPTIONS: "--unhandled-rejections=warn" });
      await connected.call("ConfigureProvider", { terraformVersion: how }).catch(() => undefined);
      const { code, stderr } = (await plugin?.ended) ?? {};
      expect(code).toBe(1);
      expect(stderr).toContain(panic);
      expect(socketsLeft()).toEqual([]);
    },
  );

  it("with 1 and a panic when the provider itself cannot be made", async () => {
    const { code, stderr, stdout } = await start(asClient(identity), "--broken").ended;
    expect({ code, socketsLeft: socketsLeft() }).toEqual({ code: 1, socketsLeft: [] });
    expect(stdout).toMatch(/^1\|6\|/);
    expect(stderr).toContain("panic: cannot load (redacted)\n\nError: cannot load (redacted)\n    at ");
  });
});

describe("an interrupt", () => {
  it("is left to Terraform, which has it too and asks to stop", async () => {
    const connected = await connect();
    await connected.call("ConfigureProvider", { terraformVersion: "ignoreInterrupt" });
    await expect(connected.call("StopProvider", {})).resolves.toEqual({ error: "" });
  });
});

describe("a provider process with --debug", () => {
  it("prints what Terraform needs to find it, asks for no cookie, and ends on an interrupt", async () => {
    const started = start({ TF_PLUGIN_MAGIC_COOKIE: "" }, "--debug");
    const stdout = started.child.stdout;
    let printed = "";
    await new Promise<void>((resolve) =>
      stdout?.on("data", (text: Buffer) => {
        printed += text.toString();
        if (printed.includes("}'\n")) resolve();
      }),
    );
    const config = JSON.parse(/TF_REATTACH_PROVIDERS='(.*)'/.exec(printed)?.[1] ?? "") as unknown;
    expect(config).toMatchObject({
      "kong/konnect-beta": { Protocol: "grpc", ProtocolVersion: 6, Test: true, Pid: started.child.pid },
    });
    started.kill("SIGINT");
    await expect(started.ended).resolves.toMatchObject({ code: 0, signal: null });
    expect(socketsLeft()).toEqual([]);
  });
});
