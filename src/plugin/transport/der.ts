/** Writes ASN.1 in DER: as much of it as a certificate needs. */

export type Der = Buffer;

function element(tag: number, content: Uint8Array): Der {
  return Buffer.concat([Buffer.from([tag]), lengthOf(content), content]);
}

function lengthOf({ length }: Uint8Array): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  if (length < 0x100) return Buffer.from([0x81, length]);
  if (length < 0x10000) return Buffer.from([0x82, length >> 8, length & 0xff]);
  throw new RangeError(`DER content of ${length} bytes: more than this writer was made for`);
}

export const sequence = (...items: readonly Der[]): Der => element(0x30, Buffer.concat(items));
export const set = (...items: readonly Der[]): Der => element(0x31, Buffer.concat(items));
export const octetString = (content: Uint8Array): Der => element(0x04, content);
export const utf8String = (text: string): Der => element(0x0c, Buffer.from(text, "utf8"));
export const boolean = (value: boolean): Der => element(0x01, Buffer.from([value ? 0xff : 0]));

/** A positive integer from its bytes, most significant first. */
export function integer(bytes: Uint8Array): Der {
  const first = bytes.findIndex((byte) => byte !== 0);
  const significant = first === -1 ? Buffer.from([0]) : Buffer.from(bytes.subarray(first));
  const isNegativeLooking = (significant[0] ?? 0) >= 0x80;
  return element(0x02, isNegativeLooking ? Buffer.concat([Buffer.from([0]), significant]) : significant);
}

export function bitString(content: Uint8Array, unusedBits = 0): Der {
  return element(0x03, Buffer.concat([Buffer.from([unusedBits]), content]));
}

/** @param dotted for example `1.2.840.10045.4.3.2`. */
export function objectIdentifier(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(0x06, Buffer.from([40 * first + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const groups = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
  return groups;
}

/** To the second. X.509 wants two-digit years until 2049 and four-digit years from 2050. */
export function time(at: Date): Der {
  const digits = `${at
    .toISOString()
    .replace(/\.\d+Z$/, "")
    .replace(/\D/g, "")}Z`;
  return at.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(digits.slice(2)))
    : element(0x18, Buffer.from(digits));
}

/** A context-specific tag around whole elements, or in place of an element's own tag. */
export const explicitTag = (number: number, content: Der): Der => element(0xa0 | number, content);
export const implicitTag = (number: number, content: Uint8Array): Der => element(0x80 | number, content);
