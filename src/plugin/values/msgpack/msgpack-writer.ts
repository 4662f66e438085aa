/** Writes msgpack items into one growing buffer, each in its shortest form. */
export class MsgpackWriter {
  private buffer = Buffer.allocUnsafe(256);
  private offset = 0;

  bytes(): Buffer {
    return Buffer.from(this.buffer.subarray(0, this.offset));
  }

  nil(): void {
    this.byte(0xc0);
  }

  boolean(value: boolean): void {
    this.byte(value ? 0xc3 : 0xc2);
  }

  /** @param value an integer of at most 64 bits */
  integer(value: bigint): void {
    if (value >= 0n) this.naturalNumber(value);
    else this.negativeNumber(value);
  }

  string(value: string): void {
    const length = Buffer.byteLength(value);
    if (length < 32) this.byte(0xa0 | length);
    else this.head(length, 0xd9, 0xda, 0xdb);
    this.reserve(length);
    this.offset += this.buffer.write(value, this.offset);
  }

  binary(value: Uint8Array): void {
    this.head(value.length, 0xc4, 0xc5, 0xc6);
    this.raw(value);
  }

  extension(code: number, body: Uint8Array): void {
    if (body.length === 1) this.byte(0xd4);
    else this.head(body.length, 0xc7, 0xc8, 0xc9);
    this.byte(code);
    this.raw(body);
  }

  array(length: number): void {
    if (length < 16) this.byte(0x90 | length);
    else this.head(length, undefined, 0xdc, 0xdd);
  }

  map(length: number): void {
    if (length < 16) this.byte(0x80 | length);
    else this.head(length, undefined, 0xde, 0xdf);
  }

  private naturalNumber(value: bigint): void {
    if (value < 0x80n) this.byte(Number(value));
    else if (value <= 0xffffffffn) this.head(Number(value), 0xcc, 0xcd, 0xce);
    else {
      this.byte(0xcf);
      this.reserve(8);
      this.offset = this.buffer.writeBigUInt64BE(value, this.offset);
    }
  }

  private negativeNumber(value: bigint): void {
    if (value >= -32n) return this.byte(Number(value) & 0xff);
    this.byte(value >= -0x80n ? 0xd0 : value >= -0x8000n ? 0xd1 : value >= -0x80000000n ? 0xd2 : 0xd3);
    this.reserve(8);
    if (value >= -0x80n) this.offset = this.buffer.writeInt8(Number(value), this.offset);
    else if (value >= -0x8000n) this.offset = this.buffer.writeInt16BE(Number(value), this.offset);
    else if (value >= -0x80000000n) this.offset = this.buffer.writeInt32BE(Number(value), this.offset);
    else this.offset = this.buffer.writeBigInt64BE(value, this.offset);
  }

  /** Writes the first of the three heads whose width (one, two or four bytes) holds the value. */
  private head(value: number, narrow: number | undefined, middle: number, wide: number): void {
    this.reserve(5);
    if (narrow !== undefined && value <= 0xff) {
      this.byte(narrow);
      this.byte(value);
    } else if (value <= 0xffff) {
      this.byte(middle);
      this.offset = this.buffer.writeUInt16BE(value, this.offset);
    } else {
      this.byte(wide);
      this.offset = this.buffer.writeUInt32BE(value, this.offset);
    }
  }

  private byte(value: number): void {
    this.reserve(1);
    this.buffer[this.offset++] = value;
  }

  private raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.offset);
    this.offset += bytes.length;
  }

  private reserve(length: number): void {
    if (this.offset + length <= this.buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(2 * this.buffer.length, this.offset + length));
    this.buffer.copy(grown, 0, 0, this.offset);
    this.buffer = grown;
  }
}
