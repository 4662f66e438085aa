import { ConnectionError, errorCode } from "../errors";
import { decodeHuffman } from "./huffman";
import { type HeaderField, staticTable } from "./static-table";

/** What a table may hold until our settings say otherwise, which they never do. */
const largestTable = 4096;

/** What a field counts besides its text. */
const fieldOverhead = 32;

/** The most text of one block of headers. */
export const longestHeaders = 65_536;

export type Headers = ReadonlyMap<string, string>;

/**
 * Reads blocks of headers, which refer to those before them: one decoder a connection, every block in its order.
 * Source: RFC 7541.
 */
export class HeaderDecoder {
  /** The newest last. */
  private readonly table: HeaderField[] = [];
  private tableSize = 0;
  private capacity = largestTable;

  /** @throws ConnectionError for what is no such block; the table cannot be trusted any more */
  decode(block: Buffer): Headers {
    const headers = new Map<string, string>();
    const reader = new BlockReader(block);
    let size = 0;
    while (!reader.isAtEnd) {
      const head = reader.peek();
      if ((head & 0xe0) === 0x20) {
        if (headers.size > 0) throw malformed("a table size behind a field");
        this.resize(reader.integer(5));
        continue;
      }
      const [name, value] = this.field(head, reader);
      size += sizeOf(name, value);
      if (size > longestHeaders) {
        throw new ConnectionError(errorCode.enhanceYourCalm, "more headers than any call needs");
      }
      headers.set(name, value);
    }
    return headers;
  }

  private field(head: number, reader: BlockReader): HeaderField {
    if (head >= 0x80) return this.at(reader.integer(7));
    const isIndexed = head >= 0x40;
    const index = reader.integer(isIndexed ? 6 : 4);
    const name = index === 0 ? reader.text() : this.at(index)[0];
    const field: HeaderField = [name, reader.text()];
    if (isIndexed) this.add(field);
    return field;
  }

  private at(index: number): HeaderField {
    const field = staticTable[index - 1] ?? this.table[this.table.length - (index - staticTable.length)];
    if (field === undefined) throw malformed(`no field ${index}`);
    return field;
  }

  private add(field: HeaderField): void {
    this.table.push(field);
    this.tableSize += sizeOf(...field);
    this.evict();
  }

  private resize(capacity: number): void {
    if (capacity > largestTable) throw malformed("a table larger than allowed");
    this.capacity = capacity;
    this.evict();
  }

  private evict(): void {
    while (this.tableSize > this.capacity) {
      const [name, value] = this.table.shift() ?? ["", ""];
      this.tableSize -= sizeOf(name, value);
    }
  }
}

class BlockReader {
  private position = 0;

  constructor(private readonly block: Buffer) {}

  get isAtEnd(): boolean {
    return this.position === this.block.length;
  }

  peek(): number {
    return this.block[this.position] ?? 0;
  }

  /** A number in the lowest bits of this byte and, when it fills them, in those that follow. */
  integer(bits: number): number {
    const largest = (1 << bits) - 1;
    let value = this.byte() & largest;
    if (value < largest) return value;
    for (let shift = 0; shift <= 21; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw malformed("a number too large");
  }

  text(): string {
    const isHuffman = this.peek() >= 0x80;
    const length = this.integer(7);
    const start = this.position;
    if (length > this.block.length - start) throw malformed("a text cut short");
    this.position = start + length;
    if (isHuffman) return decodeHuffman(this.block.subarray(start, this.position));
    return this.block.toString("latin1", start, this.position);
  }

  private byte(): number {
    const byte = this.block[this.position];
    if (byte === undefined) throw malformed("a block cut short");
    this.position += 1;
    return byte;
  }
}

function sizeOf(name: string, value: string): number {
  return name.length + value.length + fieldOverhead;
}

function malformed(reason: string): ConnectionError {
  return new ConnectionError(errorCode.compression, `malformed headers: ${reason}`);
}
