import { once } from "node:events";
import { connect as connectSocket } from "node:net";
import { connect, type ClientHttp2Session, type OutgoingHttpHeaders } from "node:http2";
import { startReattachServer, type ReattachServer } from "../../../src/plugin/transport/reattach";
import type { ProviderService } from "../../../src/plugin/protocol/service";

const method = "/tfplugin6.Provider/ValidateProviderConfig";

let server: ReattachServer;
let session: ClientHttp2Session;

async function serve(service: ProviderService): Promise<void> {
  server = await startReattachServer(service, { network: "tcp" });
  session = connect(`http://${server.endpoint.address}`);
}

afterEach(async () => {
  session.destroy();
  await server.close();
});

/** One call as raw HTTP/2: what a client that is not quite gRPC can send, and what comes back. */
async function call(body: Uint8Array, headers: OutgoingHttpHeaders = {}) {
  const stream = session.request({
    ":method": "POST",
    ":path": method,
    "content-type": "application/grpc",
    te: "trailers",
    ...headers,
  });
  let answer: OutgoingHttpHeaders = {};
  const chunks: Buffer[] = [];
  stream.on("response", (received) => (answer = { ...answer, ...received }));
  stream.on("trailers", (received: OutgoingHttpHeaders) => (answer = { ...answer, ...received }));
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.end(body);
  await once(stream, "close");
  return { headers: answer, body: Buffer.concat(chunks) };
}

const empty = Buffer.from([0, 0, 0, 0, 0]);

/** A connection whose only call is made and cancelled in one packet: no client of Node's own does that. */
function cancelledCall(headers: Readonly<Record<string, string>>): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([value.length]), Buffer.from(value)]);
  const literals = Object.entries({
    ":scheme": "http",
    ":authority": "a",
    ":path": method,
    ...headers,
  }).flatMap(([name, value]) => [Buffer.from([0]), text(name), text(value)]);
  const [settings, header, reset] = [4, 1, 3];
  return Buffer.concat([
    Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    frame(settings, 0, 0),
    frame(header, 4, 1, Buffer.concat(literals)),
    frame(reset, 0, 1, Buffer.from([0, 0, 0, 8])),
  ]);
}

function frame(type: number, flags: number, stream: number, payload = Buffer.alloc(0)): Buffer {
  return Buffer.concat([Buffer.from([0, 0, payload.length, type, flags, 0, 0, 0, stream]), payload]);
}

describe("gRPC on HTTP/2", () => {
  it("answers in a frame, with the status behind it", async () => {
    await serve({ validateProviderConfig: async () => Buffer.from("ab") });
    const { headers, body } = await call(empty);
    expect(headers).toMatchObject({ ":status": 200, "content-type": "application/grpc", "grpc-status": "0" });
    expect(body).toEqual(Buffer.from([0, 0, 0, 0, 2, 0x61, 0x62]));
  });

  it.each([
    ["no body", Buffer.alloc(0), "13", "The call's body of 0 bytes holds no message."],
    ["a cut prefix", empty.subarray(0, 4), "13", "The call's body of 4 bytes holds no message."],
    [
      "a cut message",
      Buffer.from([0, 0, 0, 0, 9, 1]),
      "13",
      "The call announces a message of 9 bytes, but holds 1.",
    ],
    [
      "two messages",
      Buffer.concat([empty, empty]),
      "13",
      "The call announces a message of 0 bytes, but holds 5.",
    ],
    ["a compressed message", Buffer.from([1, 0, 0, 0, 0]), "12", "Compressed messages are not supported."],
  ])("ends a call with %s by a status, and serves the next", async (_case, body, status, message) => {
    await serve({ validateProviderConfig: async () => ({}) });
    const { headers } = await call(body);
    expect(headers).toMatchObject({ ":status": 200, "grpc-status": status, "grpc-message": message });
    expect((await call(empty)).headers["grpc-status"]).toBe("0");
  });

  it("refuses what is no gRPC as HTTP does", async () => {
    await serve({ validateProviderConfig: async () => ({}) });
    const { headers } = await call(empty, { "content-type": "application/json" });
    expect(headers[":status"]).toBe(415);
  });

  it.each([
    ["of more than printable ASCII", "a %ü\n", "a %25%C3%BC%0A"],
    ["with half a character", "\ud800", "%EF%BF%BD"],
    ["too long for HTTP's headers", "x".repeat(100_000), `${"x".repeat(4096)}%E2%80%A6`],
  ])("tells an error %s", async (_case, message, encoded) => {
    await serve({ validateProviderConfig: async () => Promise.reject(new Error(message)) });
    const { headers } = await call(empty);
    expect(headers).toMatchObject({ "grpc-status": "13", "grpc-message": encoded });
  });

  it.each([
    ["a method", { ":path": method }],
    ["the stream that is held", { ":path": "/plugin.GRPCStdio/StreamStdio" }],
    ["the stream that is held for further connections", { ":path": "/plugin.GRPCBroker/StartStream" }],
    ["no method", { ":path": "/" }],
    ["no gRPC", { "content-type": "text/plain" }],
  ])("outlives a call of %s that is cancelled as it is made", async (_case, headers) => {
    await serve({ validateProviderConfig: async () => ({}) });
    const [host, port] = server.endpoint.address.split(":");
    const socket = connectSocket(Number(port), host);
    socket.write(cancelledCall({ ":method": "POST", "content-type": "application/grpc", ...headers }));
    socket.resume();
    expect((await call(empty)).headers["grpc-status"]).toBe("0");
    socket.destroy();
  });

  it("outlives a client that cancels before its request is whole, and one that is gone before the answer", async () => {
    let answer: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await serve({
      validateProviderConfig: async () => {
        begun();
        await answered;
        return {};
      },
    });
    const headers = { ":method": "POST", ":path": method, "content-type": "application/grpc" };
    const half = session.request(headers, { endStream: false });
    half.on("error", () => undefined).write(empty.subarray(0, 3));
    half.close();
    await once(half, "close");
    const whole = session.request(headers, { endStream: false });
    whole.on("error", () => undefined).end(empty);
    await hasBegun;
    session.destroy();
    answer();
    session = connect(`http://${server.endpoint.address}`);
    expect((await call(empty)).headers["grpc-status"]).toBe("0");
  });
});
