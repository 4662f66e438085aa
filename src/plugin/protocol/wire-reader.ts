import { isUtf8 } from "node:buffer";
import type { ProtocolProblem } from "./errors";
import { ProtocolError } from "./errors";
import { wireType } from "./wire-type";

/**
 * Reads protobuf's primitives. The bytes are hostile: every read checks what is left, no length is
 * believed before it is compared with it, and nothing is allocated by a length alone.
 */
export class WireReader {
  position = 0;
  /** Where the message being read ends; the decoder narrows it for a nested one. */
  end: number;
  /** Names the message in errors. */
  place: string;
  private readonly buffer: Buffer;
  private low = 0;
  private high = 0;

  constructor(bytes: Uint8Array, place: string) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = bytes.byteLength;
    this.place = place;
  }

  get isAtEnd(): boolean {
    return this.position >= this.end;
  }

  /** A field number in the upper bits and a wire type in the lowest three. */
  tag(): number {
    this.varint();
    if (this.high !== 0 || this.low >>> 3 === 0) this.fail("badFieldNumber");
    return this.low >>> 0;
  }

  bool(): boolean {
    this.varint();
    return this.low !== 0 || this.high !== 0;
  }

  /** Negative ones travel as ten bytes; like every protobuf reader, keeps the lowest 32 bits. */
  int32(): number {
    this.varint();
    return this.low;
  }

  int64(): number {
    this.varint();
    const value = this.high * 0x1_0000_0000 + (this.low >>> 0);
    return Number.isSafeInteger(value) ? value : this.fail("outOfRange");
  }

  /** Reads a length and gives where what it measures ends, which is within {@link end}. */
  delimitedEnd(): number {
    this.varint();
    const length = this.low >>> 0;
    if (this.high !== 0 || length > this.end - this.position) this.fail("truncated");
    return this.position + length;
  }

  /** A view of the message's own bytes, not a copy. */
  bytes(): Uint8Array {
    const end = this.delimitedEnd();
    const value = this.buffer.subarray(this.position, end);
    this.position = end;
    return value;
  }

  string(): string {
    const end = this.delimitedEnd();
    if (!isUtf8(this.buffer.subarray(this.position, end))) this.fail("invalidUtf8");
    const value = this.buffer.toString("utf8", this.position, end);
    this.position = end;
    return value;
  }

  skip(type: number): void {
    switch (type) {
      case wireType.varint:
        this.varint();
        return;
      case wireType.fixed64:
        return this.advance(8);
      case wireType.delimited:
        this.position = this.delimitedEnd();
        return;
      case wireType.fixed32:
        return this.advance(4);
      default:
        this.fail("badWireType");
    }
  }

  fail(problem: ProtocolProblem): never {
    throw new ProtocolError(problem, this.place, this.position);
  }

  private advance(count: number): void {
    if (count > this.end - this.position) this.fail("truncated");
    this.position += count;
  }

  /** Leaves 64 bits in `low` and `high`, both as signed 32-bit integers. */
  private varint(): void {
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.position < this.end ? this.buffer[this.position] : undefined;
      if (byte === undefined) return this.fail("truncated");
      this.position += 1;
      const bits = byte & 0x7f;
      if (shift < 32) low |= bits << shift;
      if (shift === 28) high = bits >>> 4;
      if (shift > 28) high |= bits << (shift - 32);
      if (byte > 0x7f) continue;
      if (shift === 63 && bits > 1) break;
      this.low = low;
      this.high = high;
      return;
    }
    this.fail("overlong");
  }
}
