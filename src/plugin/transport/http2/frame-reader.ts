import { ConnectionError, errorCode } from "./errors";
import { defaultFrameSize, type Frame, frameHeaderLength } from "./frame";

/** What a client sends before its first frame. */
export const preface = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

/** Cuts the bytes of a connection into frames, however they arrive. */
export class FrameReader {
  private rest: Buffer = Buffer.alloc(0);
  private isBegun = false;

  push(chunk: Buffer): void {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
  }

  /**
   * The next frame, undefined until it is there whole. Its payload is a view of what was pushed.
   * @throws ConnectionError for bytes that are not HTTP/2, or a frame larger than was ever allowed
   */
  next(): Frame | undefined {
    if (!this.isBegun && !this.begin()) return undefined;
    const { rest } = this;
    if (rest.length < frameHeaderLength) return undefined;
    const length = rest.readUIntBE(0, 3);
    if (length > defaultFrameSize) {
      throw new ConnectionError(errorCode.frameSize, `a frame of ${length} bytes`);
    }
    const end = frameHeaderLength + length;
    if (rest.length < end) return undefined;
    this.rest = rest.subarray(end);
    return {
      type: rest[3] ?? 0,
      flags: rest[4] ?? 0,
      stream: rest.readUInt32BE(5) & 0x7fff_ffff,
      payload: rest.subarray(frameHeaderLength, end),
    };
  }

  private begin(): boolean {
    const given = this.rest.subarray(0, preface.length);
    if (!given.equals(preface.subarray(0, given.length))) {
      throw new ConnectionError(errorCode.protocol, "this is not HTTP/2");
    }
    if (given.length < preface.length) return false;
    this.isBegun = true;
    this.rest = this.rest.subarray(preface.length);
    return true;
  }
}
