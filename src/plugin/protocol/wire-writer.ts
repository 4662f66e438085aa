/**
 * Writes protobuf's primitives from the end to the start, so that a length is known by the time it is
 * written and no message is measured or moved.
 */
export class WireWriter {
  private buffer: Buffer;
  private start: number;

  constructor(capacity = 512) {
    this.buffer = Buffer.allocUnsafe(capacity);
    this.start = capacity;
  }

  /** How many bytes were written; the difference of two lengths is the length of what came between. */
  get length(): number {
    return this.buffer.length - this.start;
  }

  finish(): Buffer {
    return this.buffer.subarray(this.start);
  }

  tag(number: number, type: number): void {
    this.varint(number * 8 + type);
  }

  /** A whole number from -(2^53 - 1) to 2^53 - 1. */
  varint(value: number): void {
    if (value < 0) return this.negativeVarint(value);
    let size = 1;
    for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size += 1;
    this.reserve(size);
    let rest = value;
    for (let at = this.start; at < this.start + size; at += 1) {
      this.buffer[at] = (rest % 0x80) | (at < this.start + size - 1 ? 0x80 : 0);
      rest = Math.floor(rest / 0x80);
    }
  }

  /** Two's complement in 64 bits: always ten bytes, the last one holding the 64th bit alone. */
  private negativeVarint(value: number): void {
    this.reserve(10);
    let rest = BigInt.asUintN(64, BigInt(value));
    for (let at = this.start; at < this.start + 9; at += 1) {
      this.buffer[at] = Number(rest & 0x7fn) | 0x80;
      rest >>= 7n;
    }
    this.buffer[this.start + 9] = 1;
  }

  bytes(value: Uint8Array): void {
    this.reserve(value.byteLength);
    this.buffer.set(value, this.start);
    this.varint(value.byteLength);
  }

  /** Lone surrogates, which UTF-8 cannot hold, become U+FFFD. */
  string(value: string): void {
    const length = Buffer.byteLength(value, "utf8");
    this.reserve(length);
    this.buffer.write(value, this.start, "utf8");
    this.varint(length);
  }

  private reserve(count: number): void {
    if (count <= this.start) {
      this.start -= count;
      return;
    }
    const written = this.length;
    const grown = Buffer.allocUnsafe(2 * (this.buffer.length + count));
    this.buffer.copy(grown, grown.length - written, this.start);
    this.buffer = grown;
    this.start = grown.length - written - count;
  }
}
