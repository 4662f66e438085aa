import { once } from "node:events";
import { connect, type ClientHttp2Session } from "node:http2";
import { createServer, type AddressInfo, type Server } from "node:net";
import fc from "fast-check";
import { encodeFrame, frameType } from "../../../../src/plugin/transport/http2/frame";
import { encodeHeaders } from "../../../../src/plugin/transport/http2/hpack/encode-headers";
import { ServerConnection } from "../../../../src/plugin/transport/http2/server-connection";
import type { ServerStream } from "../../../../src/plugin/transport/http2/server-stream";
import { greeting, openWire, request } from "./wire";

const answer = encodeHeaders({ ":status": "200" });
const trailers = encodeHeaders({ done: "1" });

/** Answers every request with its own body, and its path in a header. */
function echo(stream: ServerStream): void {
  stream.whenRequested(() => {
    const path = encodeHeaders({ path: stream.headers.get(":path") ?? "", x: stream.headers.get("x") ?? "" });
    stream.respond(Buffer.concat([answer, path]));
    stream.write(stream.takeBody());
    stream.end(trailers);
  });
}

const frames = fc.oneof(
  fc
    .record({
      type: fc.integer({ min: 0, max: 10 }),
      flags: fc.constantFrom(0, 1, 4, 5, 8, 13, 32, 37, 255),
      stream: fc.constantFrom(0, 1, 2, 3, 5, 7),
      payload: fc.uint8Array({ maxLength: 40 }),
    })
    .map(({ type, flags, stream, payload }) => encodeFrame(type, flags, stream, payload)),
  fc.constantFrom(request(1, 4), request(1, 5), request(3, 0), request(5, 5)),
  fc.uint8Array({ maxLength: 30 }).map((bytes) => encodeFrame(frameType.data, 1, 1, bytes)),
  fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
);

describe("HTTP/2 against whatever comes", () => {
  it("answers, waits or goes away, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(frames, { maxLength: 30 }), async (said) => {
        const { wire, connection } = openWire(echo);
        const thrown = jest.fn();
        wire.on("error", thrown);
        const heard = await wire.say(greeting, ...said);
        connection.destroy();
        expect(thrown).not.toHaveBeenCalled();
        const farewells = heard.filter(({ type }) => type === frameType.goAway);
        expect(farewells.length).toBeLessThanOrEqual(1);
        if (farewells.length === 1) expect(heard.at(-1)?.type).toBe(frameType.goAway);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("HTTP/2 with Node's own client", () => {
  let server: Server;
  let session: ClientHttp2Session;

  beforeAll(async () => {
    server = createServer((socket) => void new ServerConnection(socket, echo));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  });

  afterAll(async () => {
    server.close();
    await once(server, "close");
  });

  it("gives every request back, whatever its headers, sizes and windows, many at once", async () => {
    const text = fc
      .string({ unit: fc.constantFrom(..."abcXYZ019 ~!%&/=?-_\"'{}|"), maxLength: 60 })
      .map((x) => `a${x}a`);
    const requests = fc.array(
      fc.record({
        path: text,
        x: text,
        size: fc.oneof(fc.integer({ max: 300, min: 0 }), fc.integer({ min: 0, max: 300_000 })),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const windows = fc.constantFrom(1000, 16_384, 65_535, 1_000_000);
    await fc.assert(
      fc.asyncProperty(requests, windows, async (asked, initialWindowSize) => {
        const { port } = server.address() as AddressInfo;
        session = connect(`http://127.0.0.1:${port}`, { settings: { initialWindowSize } });
        try {
          expect(await Promise.all(asked.map(ask))).toEqual(asked);
        } finally {
          session.destroy();
        }
      }),
      { numRuns: 40 },
    );
  });

  async function ask({ path, x, size }: { path: string; x: string; size: number }) {
    const stream = session.request({ ":method": "POST", ":path": `/${path}`, x });
    let given: Readonly<Record<string, unknown>> = {};
    let ended: unknown;
    let length = 0;
    stream.on("response", (headers) => (given = headers));
    stream.on("trailers", (headers: Readonly<Record<string, unknown>>) => (ended = headers["done"]));
    stream.on("data", (chunk: Buffer) => (length += chunk.length));
    stream.end(Buffer.alloc(size));
    await once(stream, "close");
    expect(ended).toBe("1");
    return { path: String(given["path"]).slice(1), x: given["x"], size: length };
  }
});
