import { Duplex } from "node:stream";
import {
  encodeFrame,
  type Frame,
  frameHeaderLength,
  frameType,
} from "../../../../src/plugin/transport/http2/frame";
import { preface } from "../../../../src/plugin/transport/http2/frame-reader";
import {
  encodeHeaders,
  type HeaderFields,
} from "../../../../src/plugin/transport/http2/hpack/encode-headers";
import { ServerConnection } from "../../../../src/plugin/transport/http2/server-connection";
import type { ServerStream } from "../../../../src/plugin/transport/http2/server-stream";

/** The client's end of a connection in memory: what it says, byte for byte, and what it hears. */
export class Wire extends Duplex {
  /** Whether the client has stopped to read. */
  isDeaf = false;
  listenAgain: () => void = () => undefined;
  private readonly heard: Buffer[] = [];

  override _read(): void {
    // Bytes come when the client says them.
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.heard.push(chunk);
    if (this.isDeaf) this.listenAgain = done;
    else done();
  }

  /** Says it, and gives all frames that were answered to it and to all before. */
  async say(...bytes: readonly Uint8Array[]): Promise<readonly Frame[]> {
    for (const part of bytes) this.push(part);
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    return this.frames();
  }

  frames(): readonly Frame[] {
    const frames: Frame[] = [];
    let rest = Buffer.concat(this.heard);
    while (rest.length > 0) {
      const end = frameHeaderLength + rest.readUIntBE(0, 3);
      const payload = rest.subarray(frameHeaderLength, end);
      frames.push({ type: rest[3] ?? 0, flags: rest[4] ?? 0, stream: rest.readUInt32BE(5), payload });
      rest = rest.subarray(end);
    }
    return frames;
  }
}

export function openWire(onStream: (stream: ServerStream) => void = () => undefined) {
  const wire = new Wire();
  const connection = new ServerConnection(wire, onStream);
  return { wire, connection };
}

export const greeting = Buffer.concat([preface, encodeFrame(frameType.settings, 0, 0, Buffer.alloc(0))]);

/** A request's headers in one frame. */
export function request(stream: number, flags: number, fields: HeaderFields = { ":path": "/" }): Buffer {
  return encodeFrame(frameType.headers, flags, stream, encodeHeaders(fields));
}
