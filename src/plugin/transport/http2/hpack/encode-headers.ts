import { staticTable } from "./static-table";

export type HeaderFields = Readonly<Record<string, string>>;

/**
 * Writes a block of headers that refers to no other: what this server sends is little, and often the same, so
 * that a block can be written once and sent many times. Names are in lower case.
 */
export function encodeHeaders(fields: HeaderFields): Buffer {
  return Buffer.concat(Object.entries(fields).flatMap(([name, value]) => encodeField(name, value)));
}

function encodeField(name: string, value: string): readonly Buffer[] {
  const index = staticTable.findIndex((known) => known[0] === name && known[1] === value);
  if (index !== -1) return [Buffer.from([0x80 | (index + 1)])];
  return [Buffer.from([0]), encodeText(name), encodeText(value)];
}

function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, "latin1");
  return Buffer.concat([encodeLength(bytes.length), bytes]);
}

function encodeLength(length: number): Buffer {
  if (length < 0x7f) return Buffer.from([length]);
  const groups = [0x7f];
  let rest = length - 0x7f;
  for (; rest >= 0x80; rest >>>= 7) groups.push((rest & 0x7f) | 0x80);
  return Buffer.from([...groups, rest]);
}
