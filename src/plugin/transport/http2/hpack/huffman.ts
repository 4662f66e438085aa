import { ConnectionError, errorCode } from "../errors";

/**
 * How many bits each byte takes, from 0 to 255. The code is canonical: codes of one length are in the order of
 * their bytes, so that the lengths say it all. Source: RFC 7541, appendix B.
 */
const lengths = [
  13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7,
  8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19,
  13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13,
  28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21,
  22, 23, 22, 23, 23, 24, 22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23,
  22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25,
  19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25,
  25, 24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26,
];

/** The code that ends a text, which nobody may send: 30 bits of one. */
const endOfText = 256;
const longestCode = 30;

/** By code length: the first code of it, and the symbols that have codes of it. */
interface CodesOfLength {
  readonly first: number;
  readonly symbols: readonly number[];
}

let canonical: readonly CodesOfLength[] | undefined;

function makeCodes(): readonly CodesOfLength[] {
  const codes: CodesOfLength[] = [];
  let first = 0;
  for (let length = 0; length <= longestCode; length += 1) {
    const symbols = lengths.flatMap((given, symbol) => (given === length ? [symbol] : []));
    if (length === longestCode) symbols.push(endOfText);
    codes.push({ first, symbols });
    first = (first + symbols.length) * 2;
  }
  return codes;
}

/**
 * Reads text in HPACK's Huffman code.
 * @throws ConnectionError when it ends within a code, or holds the one that ends a text
 */
export function decodeHuffman(bytes: Uint8Array): string {
  canonical ??= makeCodes();
  const text: number[] = [];
  let code = 0;
  let length = 0;
  for (const byte of bytes) {
    for (let bit = 7; bit >= 0; bit -= 1) {
      code = (code << 1) | ((byte >>> bit) & 1);
      length += 1;
      const codes = canonical[length];
      const symbol = codes?.symbols[code - codes.first];
      if (symbol === endOfText || length > longestCode) throw malformed();
      if (symbol === undefined) continue;
      text.push(symbol);
      code = 0;
      length = 0;
    }
  }
  const isPadding = length < 8 && code === (1 << length) - 1;
  if (!isPadding) throw malformed();
  return Buffer.from(text).toString("latin1");
}

function malformed(): ConnectionError {
  return new ConnectionError(errorCode.compression, "malformed Huffman code");
}
