import { connect } from "node:http2";
import { createConnection } from "node:net";
import { status, type ClientReadableStream, type StatusObject } from "@grpc/grpc-js";
import type { Message } from "../../../src/plugin/protocol/messages";
import type { ProviderService } from "../../../src/plugin/protocol/service";
import { startReattachServer, type ReattachServer } from "../../../src/plugin/transport/reattach";
import { PluginClient } from "./fixtures/plugin-client";

type List = NonNullable<ProviderService["listResource"]>;
type Events = ClientReadableStream<Message<"ListResourceEvent">>;

let server: ReattachServer | undefined;
let client: PluginClient | undefined;

afterEach(async () => {
  client?.close();
  await server?.close();
});

async function open(listResource: List | undefined): Promise<Events> {
  server = await startReattachServer(listResource === undefined ? {} : { listResource });
  client = new PluginClient(server.endpoint);
  return client.openList({ typeName: "thing", limit: 7 });
}

/** The names of what came, and the status that ended the stream. */
async function drain(stream: Events): Promise<{ names: string[]; code: number; details: string }> {
  const names: string[] = [];
  stream.on("data", (event: Message<"ListResourceEvent">) => names.push(event.displayName));
  stream.on("error", () => undefined);
  const { code, details } = await new Promise<StatusObject>((resolve) => stream.on("status", resolve));
  return { names, code, details };
}

describe("a method that answers with a stream", () => {
  it("gives every message in order, and the status OK", async () => {
    const stream = await open(async ({ typeName, limit }, _call, send) => {
      for (let index = 0; index < limit; index++) await send({ displayName: `${typeName}-${index}` });
    });
    const names = Array.from({ length: 7 }, (_, index) => `thing-${index}`);
    expect(await drain(stream)).toMatchObject({ names, code: status.OK });
  });

  it("may give nothing", async () => {
    expect(await drain(await open(async () => undefined))).toMatchObject({ names: [], code: status.OK });
  });

  it("sends no more than the client has room for, and leaves no listeners behind", async () => {
    const count = 100;
    let sent = 0;
    let isBehind = false;
    const warned = jest.fn();
    process.on("warning", warned);
    server = await startReattachServer(
      {
        listResource: async (_request, _call, send) => {
          for (; sent < count; sent++) {
            const sending = send({ displayName: "x".repeat(100_000) });
            await Promise.race([sending, new Promise(setImmediate).then(() => (isBehind = true))]);
            await sending;
          }
        },
      },
      { network: "unix" },
    );
    const session = connect("http://localhost", {
      createConnection: () => createConnection(server?.endpoint.address ?? ""),
    });
    const headers = { ":method": "POST", ":path": "/tfplugin6.Provider/ListResource", te: "trailers" };
    const stream = session.request({ ...headers, "content-type": "application/grpc" });
    stream.end(Buffer.alloc(5));
    await new Promise((resolve) => stream.once("response", resolve));
    // Nobody reads, and HTTP/2 gives a stream room for 64 KiB: the first message does not fit.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toBeLessThan(count);
    let bytes = 0;
    stream.on("data", (chunk: Buffer) => (bytes += chunk.length));
    await new Promise((resolve) => stream.once("close", resolve));
    session.close();
    process.off("warning", warned);
    expect([sent, isBehind, bytes > count * 100_000]).toEqual([count, true, true]);
    expect(warned).not.toHaveBeenCalled();
  });

  it("that fails at once says why", async () => {
    const stream = await open(() => Promise.reject(new Error("no luck")));
    expect(await drain(stream)).toMatchObject({ names: [], code: status.INTERNAL, details: "no luck" });
  });

  it("that fails later gives what it gave, and no status OK", async () => {
    const stream = await open(async (_request, _call, send) => {
      await send({ displayName: "first" });
      throw new Error("no luck");
    });
    const { code } = await drain(stream);
    expect(code).toBe(status.INTERNAL);
  });

  it("ends when the client has enough", async () => {
    let ended: (reason: string) => void = () => undefined;
    const isOver = new Promise<string>((resolve) => (ended = resolve));
    const stream = await open(async (_request, { signal }, send) => {
      while (!signal.aborted) await send({ displayName: "more" });
      ended(String(signal.reason));
    });
    stream.on("error", () => undefined);
    stream.once("data", () => stream.cancel());
    expect(await isOver).toContain("cancelled");
  });

  it("is unimplemented where the provider has none", async () => {
    expect(await drain(await open(undefined))).toMatchObject({ code: status.UNIMPLEMENTED });
  });
});
