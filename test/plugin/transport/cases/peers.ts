import { once } from "node:events";
import { connect as connectHttp2, constants, type IncomingHttpHeaders } from "node:http2";
import { status } from "@grpc/grpc-js";
import type { PluginProcess } from "../fixtures/plugin-process";
import type { Stage, TransportCase } from "./stage";

/** What a peer that got in may say; whatever it is, the next one is served. */
export const peers: readonly TransportCase[] = [
  said("garbage on the socket", Buffer.from("\u0000\u0001\u0002 no protocol at all \uffff".repeat(50))),
  said(
    "HTTP/1.1 on the socket",
    Buffer.from("POST /tfplugin6.Provider/Stop HTTP/1.1\r\nHost: localhost\r\n\r\n"),
  ),
  said(
    "the preface of HTTP/2 and then garbage",
    Buffer.from(`PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${"x".repeat(500)}`),
  ),
  {
    name: "a connection on which nothing is said",
    async run(stage) {
      const plugin = stage.start();
      await stage.rawSocket(plugin);
      await stage.expectServed(plugin);
    },
  },
  {
    name: "a connection that is half closed",
    async run(stage) {
      const plugin = stage.start();
      const socket = await stage.rawSocket(plugin);
      socket.end();
      await stage.expectServed(plugin);
    },
  },
  {
    name: "a connection that is reset",
    async run(stage) {
      const plugin = stage.start();
      const socket = await stage.rawSocket(plugin);
      socket.write("PRI * HTTP/2.0\r\n");
      socket.destroy();
      await stage.expectServed(plugin);
    },
  },
  {
    name: "a message that claims 4 GiB and ends early",
    async run(stage) {
      const plugin = stage.start();
      expect(await grpcStatus(stage, plugin, Buffer.from([0, 0xff, 0xff, 0xff, 0xff, 1]))).not.toBe("0");
      await stage.expectServed(plugin);
    },
  },
  {
    name: "a message that is said to be compressed",
    async run(stage) {
      const plugin = stage.start();
      // Refused or taken as it is, but not waited on for ever.
      await grpcStatus(stage, plugin, Buffer.from([1, 0, 0, 0, 2, 0x1f, 0x8b]));
      await stage.expectServed(plugin);
    },
  },
  {
    name: "a message far larger than gRPC's own limit, both ways",
    async run(stage) {
      const client = await stage.connect(stage.start());
      const large = Buffer.alloc(8_000_000, 7);
      const answer = await client.call("ReadResource", { private: large });
      expect(Buffer.from(answer.private).equals(large)).toBe(true);
    },
  },
  {
    name: "bytes that are no message",
    async run(stage) {
      const plugin = stage.start();
      const client = await stage.connect(plugin);
      const answer = client.callBytes("/tfplugin6.Provider/ReadResource", Buffer.from([0x0a, 0xff]));
      await expect(answer).rejects.toMatchObject({ code: status.INTERNAL });
      await stage.expectServed(plugin);
    },
  },
  ...["/tfplugin6.Provider/Brew", "/tfplugin5.Provider/GetSchema", "/"].map((path): TransportCase => ({
    name: `the unknown method ${path}`,
    async run(stage) {
      const plugin = stage.start();
      const client = await stage.connect(plugin);
      await expect(client.callBytes(path)).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
      await stage.expectServed(plugin);
    },
  })),
  {
    name: "two clients at once",
    async run(stage) {
      const plugin = stage.start();
      const clients = await Promise.all([stage.connect(plugin), stage.connect(plugin)]);
      const answers = clients.flatMap((client) =>
        Array.from({ length: 20 }, (_, index) =>
          client.call("ReadResource", { private: Buffer.from([index]) }).then((answer) => answer.private[0]),
        ),
      );
      const expected = Array.from({ length: 20 }, (_, index) => index);
      expect(await Promise.all(answers)).toEqual([...expected, ...expected]);
    },
  },
  {
    name: "a call that is cancelled",
    async run(stage) {
      const plugin = stage.start();
      const client = await stage.connect(plugin);
      const cancel = new AbortController();
      const call = client.call("ConfigureProvider", { terraformVersion: "hang" }, cancel.signal);
      const failed = expect(call).rejects.toMatchObject({ code: status.CANCELLED });
      await client.call("ValidateProviderConfig", {});
      cancel.abort();
      await failed;
      await stage.expectServed(plugin);
    },
  },
];

function said(name: string, bytes: Buffer): TransportCase {
  return {
    name,
    async run(stage) {
      const plugin = stage.start();
      const socket = await stage.rawSocket(plugin);
      const closed = once(socket.resume(), "close");
      socket.end(bytes);
      await closed;
      await stage.expectServed(plugin);
    },
  };
}

/** The status that a call with just these bytes ends with; "reset" when it ends without one. */
async function grpcStatus(stage: Stage, plugin: PluginProcess, bytes: Buffer): Promise<string> {
  const socket = await stage.rawSocket(plugin);
  const session = connectHttp2("http://localhost", { createConnection: () => socket });
  session.on("error", () => undefined);
  stage.onEnd(() => session.destroy());
  const stream = session.request({
    [constants.HTTP2_HEADER_METHOD]: "POST",
    [constants.HTTP2_HEADER_PATH]: "/tfplugin6.Provider/GetProviderSchema",
    "content-type": "application/grpc",
    te: "trailers",
  });
  return new Promise((resolve) => {
    const read = (headers: IncomingHttpHeaders) => {
      if (headers["grpc-status"] !== undefined) resolve(String(headers["grpc-status"]));
    };
    stream
      .on("response", read)
      .on("trailers", read)
      .on("error", () => resolve("reset"))
      .on("close", () => resolve("reset"));
    stream.resume().end(bytes);
  });
}
