import {
  encodeFrame,
  encodeSettings,
  frameFlag,
  frameType,
  setting,
  unsigned32,
} from "../../../../src/plugin/transport/http2/frame";
import { preface } from "../../../../src/plugin/transport/http2/frame-reader";
import { encodeHeaders } from "../../../../src/plugin/transport/http2/hpack/encode-headers";
import { errorCode } from "../../../../src/plugin/transport/http2/errors";
import type { ServerStream } from "../../../../src/plugin/transport/http2/server-stream";
import { greeting, openWire, request } from "./wire";

const { data, headers, continuation, settings, ping, windowUpdate, resetStream, goAway, pushPromise } =
  frameType;
const { endStream, endHeaders, padded, priority, acknowledge } = frameFlag;
const none = Buffer.alloc(0);
const whole = endHeaders | endStream;
const open = request(1, endHeaders);
const answer = encodeHeaders({ ":status": "200" });
const trailers = encodeHeaders({ "grpc-status": "0" });
const oneSetting = (id: number, value: number) => encodeFrame(settings, 0, 0, encodeSettings([[id, value]]));

describe("a client that keeps to HTTP/2", () => {
  it("is greeted with settings and has its own acknowledged, and its pings answered", async () => {
    const { wire } = openWire();
    const frames = await wire.say(greeting, encodeFrame(ping, 0, 0, Buffer.from("12345678")));
    expect(frames.map(({ type, flags }) => [type, flags])).toEqual([
      [settings, 0],
      [windowUpdate, 0],
      [settings, acknowledge],
      [ping, acknowledge],
    ]);
    expect(frames.at(-1)?.payload.toString()).toBe("12345678");
  });

  it.each([
    ["in one frame", [request(1, whole, { ":path": "/a" })]],
    [
      "in many",
      cut(encodeHeaders({ ":path": "/a" })).map((part, index, all) =>
        encodeFrame(
          index === 0 ? headers : continuation,
          (index === 0 ? endStream : 0) | (index === all.length - 1 ? endHeaders : 0),
          1,
          part,
        ),
      ),
    ],
    [
      "with padding and a priority",
      [
        encodeFrame(
          headers,
          whole | padded | priority,
          1,
          Buffer.concat([
            Buffer.from([3, 0, 0, 0, 0, 16]),
            encodeHeaders({ ":path": "/a" }),
            Buffer.alloc(3),
          ]),
        ),
      ],
    ],
  ])("is understood when its headers come %s", async (_case, frames) => {
    const paths: (string | undefined)[] = [];
    const { wire } = openWire((stream) => paths.push(stream.headers.get(":path")));
    await wire.say(greeting, ...frames);
    expect(paths).toEqual(["/a"]);
  });

  it("is understood byte by byte, with padding, trailers and frames of unknown types", async () => {
    const bodies: string[] = [];
    const { wire } = openWire((stream) =>
      stream.whenRequested(() => bodies.push(stream.takeBody().toString())),
    );
    const said = Buffer.concat([
      greeting,
      encodeFrame(0xfa, 0xff, 7, Buffer.from("?")),
      open,
      encodeFrame(data, padded, 1, Buffer.from("\u0002abxx")),
      encodeFrame(data, 0, 1, Buffer.from("cd")),
      encodeFrame(headers, whole, 1, encodeHeaders({ a: "b" })),
    ]);
    for (const byte of said) wire.push(Buffer.from([byte]));
    await wire.say();
    expect(bodies).toEqual(["abcd"]);
  });

  it("gets an answer in frames that fit its settings, no faster than its windows allow", async () => {
    let stream: ServerStream | undefined;
    const { wire } = openWire((opened) => (stream = opened));
    await wire.say(greeting, oneSetting(setting.initialWindowSize, 20_000), request(1, whole));
    const roomy = jest.fn();
    stream?.respond(answer);
    expect(stream?.write(Buffer.alloc(50_000))).toBe(false);
    stream?.whenRoom(roomy);
    stream?.end(trailers);
    const sizes = async (...said: Buffer[]) =>
      (await wire.say(...said)).filter(({ type }) => type === data).map(({ payload }) => payload.length);
    expect(await sizes()).toEqual([16_384, 3_616]);
    expect(await sizes(encodeFrame(windowUpdate, 0, 1, unsigned32(10_000)))).toEqual([16_384, 3_616, 10_000]);
    expect(roomy).not.toHaveBeenCalled();
    // A larger window for all streams is one for those that are open.
    expect(await sizes(oneSetting(setting.initialWindowSize, 40_000))).toHaveLength(5);
    expect(roomy).toHaveBeenCalledTimes(1);
    expect(wire.frames().at(-1)).toMatchObject({ type: headers, flags: whole, stream: 1 });
  });

  it("gets no more on all streams than the connection's own window", async () => {
    const { wire } = openWire((stream) => {
      stream.respond(answer);
      stream.write(Buffer.alloc(40_000));
    });
    const sent = async (...said: Buffer[]) =>
      (await wire.say(...said))
        .filter(({ type }) => type === data)
        .reduce((sum, { payload }) => sum + payload.length, 0);
    expect(await sent(greeting, request(1, whole), request(3, whole))).toBe(65_535);
    expect(await sent(encodeFrame(windowUpdate, 0, 0, unsigned32(99_999)))).toBe(80_000);
  });

  it("is told that its data was taken, before it has to wait", async () => {
    const { wire } = openWire();
    const megabyte = Array.from({ length: 64 }, () => encodeFrame(data, 0, 1, Buffer.alloc(16_384)));
    const frames = await wire.say(greeting, open, ...megabyte, ...megabyte);
    const told = frames.filter(({ type }) => type === windowUpdate).slice(1);
    expect(told.map(({ stream, payload }) => [stream, payload.readUInt32BE()])).toEqual([
      [0, 2_097_152],
      [1, 2_097_152],
    ]);
  });

  it("gets headers larger than a frame in several", async () => {
    const { wire } = openWire((stream) => stream.respond(encodeHeaders({ a: "x".repeat(20_000) }), true));
    const frames = await wire.say(greeting, request(1, whole));
    expect(frames.slice(-2).map(({ type, flags }) => [type, flags])).toEqual([
      [headers, endStream],
      [continuation, endHeaders],
    ]);
  });

  it("is not read from while it does not read, and is then", async () => {
    const { wire } = openWire((stream) => {
      stream.respond(answer);
      stream.write(Buffer.alloc(60_000));
    });
    wire.isDeaf = true;
    await wire.say(greeting, request(1, whole));
    expect(wire.isPaused()).toBe(true);
    wire.isDeaf = false;
    wire.listenAgain();
    const frames = await wire.say(encodeFrame(ping, 0, 0, Buffer.alloc(8)));
    expect(frames.at(-1)).toMatchObject({ type: ping, flags: acknowledge });
  });

  it("cannot open a stream again, nor one that it has passed over", async () => {
    const opened: number[] = [];
    const { wire } = openWire(({ id }) => opened.push(id));
    await wire.say(
      greeting,
      request(3, whole),
      request(1, whole),
      encodeFrame(resetStream, 0, 3, unsigned32(8)),
    );
    await wire.say(request(3, whole), request(5, whole));
    expect(opened).toEqual([3, 5]);
  });

  it.each([
    ["gives up", encodeFrame(resetStream, 0, 1, unsigned32(8))],
    ["goes away", undefined],
  ])("that %s aborts its call, and no answer follows", async (_case, said) => {
    const closed = jest.fn();
    let stream: ServerStream | undefined;
    const { wire } = openWire((opened) => {
      stream = opened;
      opened.whenClosed(closed);
    });
    const before = (await wire.say(greeting, open)).length;
    if (said === undefined) wire.destroy();
    else await wire.say(said, encodeFrame(data, 0, 1, Buffer.from("too late")));
    await wire.say();
    stream?.respond(answer);
    stream?.end(trailers);
    expect(closed.mock.calls).toEqual([[true]]);
    expect(await wire.say()).toHaveLength(before);
  });
});

const violations: readonly (readonly [string, keyof typeof errorCode, ...Buffer[]])[] = [
  ["says something else", "protocol", Buffer.from("POST / HTTP/1.1\r\n\r\n")],
  ["begins without settings", "protocol", preface, encodeFrame(ping, 0, 0, Buffer.alloc(8))],
  ["sends a frame larger than allowed", "frameSize", greeting, Buffer.from([0, 64, 1, 0, 0, 0, 0, 0, 1])],
  ["opens a stream of the server's", "protocol", greeting, request(2, whole)],
  ["sends headers of no stream", "protocol", greeting, request(0, whole)],
  ["sends data of no stream", "protocol", greeting, encodeFrame(data, 0, 0, none)],
  ["sends data of a stream it never opened", "protocol", greeting, encodeFrame(data, 0, 5, none)],
  ["sends data behind the end", "streamClosed", greeting, request(1, whole), encodeFrame(data, 0, 1, none)],
  ["sends headers in the middle", "protocol", greeting, open, request(1, endHeaders)],
  [
    "tears a block of headers apart",
    "protocol",
    greeting,
    request(1, 0),
    encodeFrame(ping, 0, 0, Buffer.alloc(8)),
  ],
  [
    "continues another stream's headers",
    "protocol",
    greeting,
    request(1, 0),
    encodeFrame(continuation, endHeaders, 3, none),
  ],
  [
    "continues headers that are whole",
    "protocol",
    greeting,
    open,
    encodeFrame(continuation, endHeaders, 1, none),
  ],
  [
    "never ends its headers",
    "enhanceYourCalm",
    greeting,
    request(1, 0),
    ...Array.from({ length: 64 }, () => encodeFrame(continuation, 0, 1, none)),
  ],
  ["sends malformed headers", "compression", greeting, encodeFrame(headers, whole, 1, Buffer.from([0x80]))],
  [
    "sends a priority cut short",
    "frameSize",
    greeting,
    encodeFrame(headers, whole | priority, 1, Buffer.alloc(4)),
  ],
  [
    "sends more padding than frame",
    "protocol",
    greeting,
    open,
    encodeFrame(data, padded, 1, Buffer.from([9, 9])),
  ],
  ["sends an empty frame with padding", "protocol", greeting, open, encodeFrame(data, padded, 1, none)],
  ["sends settings of a stream", "protocol", greeting, encodeFrame(settings, 0, 1, none)],
  ["sends a setting cut short", "frameSize", greeting, encodeFrame(settings, 0, 0, Buffer.alloc(5))],
  [
    "acknowledges with content",
    "frameSize",
    greeting,
    encodeFrame(settings, acknowledge, 0, Buffer.alloc(6)),
  ],
  ["turns push half on", "protocol", greeting, oneSetting(setting.enablePush, 2)],
  ["asks for tiny frames", "protocol", greeting, oneSetting(setting.maxFrameSize, 100)],
  [
    "asks for a window that cannot be",
    "flowControl",
    greeting,
    oneSetting(setting.initialWindowSize, 0x8000_0000),
  ],
  [
    "widens a window beyond all bounds",
    "flowControl",
    greeting,
    encodeFrame(windowUpdate, 0, 0, unsigned32(0x7fff_ffff)),
  ],
  ["widens a window by nothing", "protocol", greeting, encodeFrame(windowUpdate, 0, 0, unsigned32(0))],
  ["pings with the wrong size", "frameSize", greeting, encodeFrame(ping, 0, 0, Buffer.alloc(7))],
  ["pings a stream", "protocol", greeting, encodeFrame(ping, 0, 1, Buffer.alloc(8))],
  ["resets a stream it never opened", "protocol", greeting, encodeFrame(resetStream, 0, 1, unsigned32(8))],
  ["pushes", "protocol", greeting, encodeFrame(pushPromise, endHeaders, 1, Buffer.alloc(5))],
];

describe("a client that breaks HTTP/2 loses the connection", () => {
  it.each(violations.map(([name, code, ...said]) => ({ name, code, said })))(
    "when it $name",
    async ({ code, said }) => {
      const { wire } = openWire();
      const closed = new Promise((resolve) => wire.once("close", resolve));
      const last = (await wire.say(...said)).at(-1);
      expect(last?.type).toBe(goAway);
      expect(last?.payload.readUInt32BE(4)).toBe(errorCode[code]);
      await closed;
    },
  );
});

function cut(bytes: Buffer): readonly Buffer[] {
  return Array.from(bytes, (byte) => Buffer.from([byte]));
}
