import { ValueError } from "../value-error";

/** What one msgpack item starts with. Arrays and maps give the number of items that follow. */
export type MsgpackItem =
  | { readonly kind: "nil" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number | bigint }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "binary"; readonly value: Buffer }
  | { readonly kind: "extension"; readonly code: number; readonly value: Buffer }
  | { readonly kind: "array" | "map"; readonly length: number };

const nil: MsgpackItem = { kind: "nil" };

/**
 * Reads msgpack items one by one. The length of a collection is only a claim: reserve nothing by it, since
 * each item takes a byte at least and reading past the end is an error.
 */
export class MsgpackReader {
  private offset = 0;

  constructor(private readonly bytes: Buffer) {}

  get atEnd(): boolean {
    return this.offset === this.bytes.length;
  }

  next(): MsgpackItem {
    const head = this.bytes[this.take(1)] ?? 0;
    if (head < 0x80) return { kind: "number", value: head };
    if (head < 0x90) return { kind: "map", length: head & 0x0f };
    if (head < 0xa0) return { kind: "array", length: head & 0x0f };
    if (head < 0xc0) return this.string(head & 0x1f);
    if (head >= 0xe0) return { kind: "number", value: head - 0x100 };
    return this.longItem(head);
  }

  private longItem(head: number): MsgpackItem {
    switch (head) {
      case 0xc0:
        return nil;
      case 0xc2:
      case 0xc3:
        return { kind: "boolean", value: head === 0xc3 };
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return { kind: "binary", value: this.slice(this.unsigned(head - 0xc4)) };
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.extension(this.unsigned(head - 0xc7));
      case 0xca:
        return { kind: "number", value: this.bytes.readFloatBE(this.take(4)) };
      case 0xcb:
        return { kind: "number", value: this.bytes.readDoubleBE(this.take(8)) };
      case 0xcc:
      case 0xcd:
      case 0xce:
        return { kind: "number", value: this.unsigned(head - 0xcc) };
      case 0xcf:
        return wideInteger(this.bytes.readBigUInt64BE(this.take(8)));
      case 0xd0:
        return { kind: "number", value: this.bytes.readInt8(this.take(1)) };
      case 0xd1:
        return { kind: "number", value: this.bytes.readInt16BE(this.take(2)) };
      case 0xd2:
        return { kind: "number", value: this.bytes.readInt32BE(this.take(4)) };
      case 0xd3:
        return wideInteger(this.bytes.readBigInt64BE(this.take(8)));
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.extension(1 << (head - 0xd4));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.string(this.unsigned(head - 0xd9));
      case 0xdc:
      case 0xdd:
        return { kind: "array", length: this.unsigned(head - 0xdc + 1) };
      case 0xde:
      case 0xdf:
        return { kind: "map", length: this.unsigned(head - 0xde + 1) };
      default:
        throw malformed(`byte 0x${head.toString(16)} starts no item`);
    }
  }

  /** @param size 0, 1 or 2 for one, two or four bytes */
  private unsigned(size: number): number {
    if (size === 0) return this.bytes.readUInt8(this.take(1));
    return size === 1 ? this.bytes.readUInt16BE(this.take(2)) : this.bytes.readUInt32BE(this.take(4));
  }

  private string(length: number): MsgpackItem {
    const start = this.take(length);
    return { kind: "string", value: this.bytes.toString("utf8", start, start + length) };
  }

  private extension(length: number): MsgpackItem {
    const code = this.bytes.readInt8(this.take(1));
    return { kind: "extension", code, value: this.slice(length) };
  }

  private slice(length: number): Buffer {
    const start = this.take(length);
    return this.bytes.subarray(start, start + length);
  }

  /** Moves past the next bytes and gives where they start. */
  private take(length: number): number {
    const start = this.offset;
    if (length > this.bytes.length - start) throw malformed("it ends too early");
    this.offset = start + length;
    return start;
  }
}

function wideInteger(value: bigint): MsgpackItem {
  const double = Number(value);
  return { kind: "number", value: Number.isSafeInteger(double) ? double : value };
}

export function malformed(reason: string): ValueError {
  return new ValueError("malformed", [], `malformed msgpack: ${reason}`);
}
