import { goQuote } from "./go-quote";

export const endOfInput = "unexpected end of JSON input";

/** Where the token ends, or what is wrong with it. */
export type Scanned = number | string;

export function scanScalar(bytes: Uint8Array, start: number): Scanned {
  const byte = bytes[start] ?? 0;
  switch (String.fromCharCode(byte)) {
    case '"':
      return scanString(bytes, start);
    case "t":
      return scanLiteral(bytes, start, "true");
    case "f":
      return scanLiteral(bytes, start, "false");
    case "n":
      return scanLiteral(bytes, start, "null");
    case "-":
      return scanNumber(bytes, start + 1, "in numeric literal");
    default:
      return isDigit(byte)
        ? scanNumber(bytes, start, "")
        : unexpected(byte, "looking for beginning of value");
  }
}

function scanLiteral(bytes: Uint8Array, start: number, literal: string): Scanned {
  for (let index = 1; index < literal.length; index++) {
    const byte = bytes[start + index];
    if (byte === undefined) return endOfInput;
    if (byte === literal.charCodeAt(index)) continue;
    return unexpected(byte, `in literal ${literal} (expecting '${literal.charAt(index)}')`);
  }
  return start + literal.length;
}

function scanNumber(bytes: Uint8Array, start: number, context: string): Scanned {
  const whole = bytes[start] === code("0") ? start + 1 : scanDigits(bytes, start, context);
  if (typeof whole === "string") return whole;
  let at: Scanned = whole;
  if (bytes[at] === code(".")) {
    at = scanDigits(bytes, at + 1, "after decimal point in numeric literal");
    if (typeof at === "string") return at;
  }
  if (bytes[at] === code("e") || bytes[at] === code("E")) {
    const signed = bytes[at + 1] === code("+") || bytes[at + 1] === code("-");
    return scanDigits(bytes, at + (signed ? 2 : 1), "in exponent of numeric literal");
  }
  return at;
}

function scanDigits(bytes: Uint8Array, start: number, context: string): Scanned {
  let at = start;
  while (isDigit(bytes[at])) at++;
  if (at > start) return at;
  const byte = bytes[at];
  return byte === undefined ? endOfInput : unexpected(byte, context);
}

export function scanString(bytes: Uint8Array, start: number): Scanned {
  for (let at = start + 1; ; at++) {
    const byte = bytes[at];
    if (byte === undefined) return endOfInput;
    if (byte === code('"')) return at + 1;
    if (byte < 0x20) return unexpected(byte, "in string literal");
    if (byte !== code("\\")) continue;
    const escape = bytes[++at];
    if (escape === undefined) return endOfInput;
    if (!'"\\/bfnrtu'.includes(String.fromCharCode(escape))) {
      return unexpected(escape, "in string escape code");
    }
    if (escape !== code("u")) continue;
    for (let digit = 0; digit < 4; digit++) {
      const hexadecimal = bytes[++at];
      if (hexadecimal === undefined) return endOfInput;
      if (!/[0-9a-fA-F]/.test(String.fromCharCode(hexadecimal))) {
        return unexpected(hexadecimal, "in \\u hexadecimal character escape");
      }
    }
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function code(character: string): number {
  return character.charCodeAt(0);
}

/** Go shows the byte, quoted, and where it stands. */
export function unexpected(byte: number, context: string): string {
  const character = String.fromCharCode(byte);
  const quoted =
    character === "'" ? "'\\''" : character === '"' ? "'\"'" : `'${goQuote(character).slice(1, -1)}'`;
  return `invalid character ${quoted} ${context}`;
}
