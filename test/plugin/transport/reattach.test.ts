import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { status } from "@grpc/grpc-js";
import { createRedactor } from "../../../src/plugin/log/redactor";
import type { ProviderService } from "../../../src/plugin/protocol/service";
import { encodeMessage } from "../../../src/plugin/protocol/encode";
import {
  startReattachServer,
  type ReattachOptions,
  type ReattachServer,
} from "../../../src/plugin/transport/reattach";
import { echoService } from "./fixtures/echo-service";
import { PluginClient } from "./fixtures/plugin-client";

let server: ReattachServer | undefined;
let client: PluginClient | undefined;

async function connect(service: ProviderService, options?: ReattachOptions): Promise<PluginClient> {
  server = await startReattachServer(service, options);
  client = new PluginClient(server.endpoint);
  return client;
}

afterEach(async () => {
  client?.close();
  await server?.close();
});

/** A call that is under way until its signal is aborted, and then says why. */
function untilAborted() {
  let started: () => void = () => undefined;
  const isUnderWay = new Promise<void>((resolve) => (started = resolve));
  const abortedWith = { reason: "" };
  const answer = (signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener("abort", () => {
        abortedWith.reason = String(signal.reason);
        reject(signal.reason as Error);
      });
      started();
    });
  return { isUnderWay, abortedWith, answer };
}

describe("a server in this process", () => {
  it.each(["unix", "tcp"] as const)("answers over %s and tells Terraform where", async (network) => {
    const connected = await connect(echoService, { network });
    await expect(connected.call("ValidateProviderConfig", {})).resolves.toEqual({ diagnostics: [] });
    const config: unknown = JSON.parse(server?.reattachConfig("kong/konnect-beta") ?? "");
    expect(config).toEqual({
      "kong/konnect-beta": {
        Protocol: "grpc",
        ProtocolVersion: 6,
        Pid: process.pid,
        Test: true,
        Addr: { Network: network, String: server?.endpoint.address },
      },
    });
  });

  it("takes its socket and the folder around it away when closed", async () => {
    await connect(echoService, { network: "unix" });
    const folder = dirname(server?.endpoint.address ?? "");
    expect(existsSync(folder)).toBe(true);
    await server?.close();
    expect(existsSync(folder)).toBe(false);
  });

  it("outlives the shutdown that ends every command", async () => {
    const connected = await connect(echoService);
    await connected.callBytes("/plugin.GRPCController/Shutdown");
    await expect(connected.call("ValidateProviderConfig", {})).resolves.toEqual({ diagnostics: [] });
  });

  it("aborts what is under way when it closes", async () => {
    const { isUnderWay, abortedWith, answer } = untilAborted();
    const connected = await connect({ configureProvider: (_request, call) => answer(call.signal) });
    const ended = connected.call("ConfigureProvider", {}).catch(() => "failed");
    await isUnderWay;
    await server?.close();
    expect(await ended).toBe("failed");
    expect(abortedWith.reason).toContain("shutting down");
  });
});

describe("an RPC", () => {
  it("that the provider leaves out is UNIMPLEMENTED", async () => {
    const connected = await connect({});
    await expect(connected.call("GetMetadata", {})).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
  });

  it("that the protocol does not know is UNIMPLEMENTED", async () => {
    const connected = await connect(echoService);
    const answer = connected.callBytes("/tfplugin6.Provider/CallFunction");
    await expect(answer).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
  });

  it("reaches a method of a class with its instance", async () => {
    class Service implements ProviderService {
      private readonly summary = "from the instance";
      async configureProvider() {
        return { diagnostics: [{ severity: 1, summary: this.summary }] };
      }
    }
    const connected = await connect(new Service());
    await expect(connected.call("ConfigureProvider", {})).resolves.toMatchObject({
      diagnostics: [{ severity: 1, summary: "from the instance" }],
    });
  });

  it("may be answered with bytes that were encoded before", async () => {
    const bytes = encodeMessage("ImportResourceStateResponse", { importedResources: [{ typeName: "a" }] });
    const connected = await connect({ importResourceState: async () => new Uint8Array(bytes) });
    const { importedResources } = await connected.call("ImportResourceState", {});
    expect(importedResources[0]?.typeName).toBe("a");
  });

  it("may be far larger than gRPC's own limit, both ways", async () => {
    const connected = await connect(echoService);
    const large = Buffer.alloc(20_000_000, 7);
    const answer = await connected.call("ReadResource", { private: large });
    expect(Buffer.from(answer.private).equals(large)).toBe(true);
  });

  it("that rejects is INTERNAL, and its message holds no secret", async () => {
    const redactor = createRedactor();
    redactor.register("kpat_1234");
    const readResource = async () => Promise.reject(new Error("GET /?t=kpat_1234 failed"));
    const connected = await connect({ readResource }, { redactor });
    await expect(connected.call("ReadResource", {})).rejects.toMatchObject({
      code: status.INTERNAL,
      details: "GET /?t=(redacted) failed",
    });
  });

  it("with bytes that are no such message is INTERNAL, and says what is wrong with them", async () => {
    const connected = await connect(echoService);
    const answer = connected.callBytes("/tfplugin6.Provider/ReadResource", Buffer.from([0x0a, 0xff]));
    await expect(answer).rejects.toMatchObject({
      code: status.INTERNAL,
      details: expect.stringContaining("ReadResourceRequest at byte 2") as string,
    });
  });

  it("that the client cancels has its signal aborted, and no other call's", async () => {
    const cancelled = untilAborted();
    const other = untilAborted();
    const connected = await connect({
      configureProvider: (_request, call) => cancelled.answer(call.signal),
      readResource: (_request, call) => other.answer(call.signal),
    });
    const cancel = new AbortController();
    const first = connected.call("ConfigureProvider", {}, cancel.signal).catch(() => "failed");
    const second = connected.call("ReadResource", {}).catch(() => "failed");
    await Promise.all([cancelled.isUnderWay, other.isUnderWay]);
    cancel.abort();
    expect(await first).toBe("failed");
    await connected.call("StopProvider", {});
    expect(await second).toBe("failed");
    expect(cancelled.abortedWith.reason).toContain("cancelled the call");
    expect(other.abortedWith.reason).toContain("asked the provider to stop");
  });

  it("under way when Terraform asks to stop is aborted and CANCELLED; later ones are served", async () => {
    const { isUnderWay, answer } = untilAborted();
    const connected = await connect({
      ...echoService,
      configureProvider: (_request, call) => answer(call.signal),
    });
    const underWay = connected.call("ConfigureProvider", {});
    const failed = expect(underWay).rejects.toMatchObject({ code: status.CANCELLED });
    await isUnderWay;
    await expect(connected.call("StopProvider", {})).resolves.toEqual({ error: "" });
    await failed;
    await expect(connected.call("ReadResource", {})).resolves.toMatchObject({ diagnostics: [] });
  });

  it("to stop reaches a provider that has its own way, with a signal that is not aborted", async () => {
    const connected = await connect({
      stopProvider: async (_request, { signal }) => ({ error: signal.aborted ? "aborted" : "its own way" }),
    });
    await expect(connected.call("StopProvider", {})).resolves.toEqual({ error: "its own way" });
  });
});

describe("beside the provider", () => {
  it("health is SERVING", async () => {
    const connected = await connect({});
    expect(await connected.callBytes("/grpc.health.v1.Health/Check")).toEqual(Buffer.from([8, 1]));
  });

  it.each([
    ["output", (connected: PluginClient) => connected.openOutputStream()],
    ["broker", (connected: PluginClient) => connected.openBrokerStream()],
  ])("the %s stream is held open until the client ends it", async (_name, open) => {
    const connected = await connect({});
    const stream = open(connected);
    let hasEnded = false;
    const ended = new Promise<void>((resolve) =>
      stream.on("error", () => resolve()).on("end", () => resolve()),
    );
    void ended.then(() => (hasEnded = true));
    stream.resume();
    await connected.callBytes("/grpc.health.v1.Health/Check");
    expect(hasEnded).toBe(false);
    stream.cancel();
    await ended;
  });
});
