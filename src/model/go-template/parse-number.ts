import { quoteGo, unquoteGo } from "./go-text";

const smallest = -(2n ** 63n);
const largest = 2n ** 63n - 1n;

/** A number of a template: whole numbers are big, all others are floating. `{ error }` in Go's words. */
export function parseNumber(text: string): bigint | number | { readonly error: string } {
  const illegal = { error: `illegal number syntax: ${quoteGo(text)}` };
  if (/(^|[^\da-fA-F])_|__|_$|_\./.test(text.replace(/^([-+]?0[xXoObB])_/, "$1"))) return illegal;
  const plain = text.replaceAll("_", "");
  const sign = plain.startsWith("-") ? -1 : 1;
  const digits = plain.replace(/^[-+]/, "");
  const octal = /^0\d+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  if (/^(?:0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|\d+)$/.test(octal)) {
    const value = BigInt(octal.toLowerCase()) * BigInt(sign);
    if (value >= smallest && value <= largest) return value;
    return value > 0n && value < 2n ** 64n
      ? { error: `${text} overflows int` }
      : { error: `integer overflow: ${quoteGo(text)}` };
  }
  // Not octal after all, and no fraction either.
  if (/^\d+$/.test(digits)) return { error: `integer overflow: ${quoteGo(text)}` };
  const floating = parseFloating(digits);
  return floating === undefined || !Number.isFinite(floating) ? illegal : floating * sign;
}

function parseFloating(digits: string): number | undefined {
  if (/^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits)) return Number(digits);
  const [, whole = "", part = "", power] =
    /^0[xX]([\da-fA-F]*)\.?([\da-fA-F]*)[pP]([-+]?\d+)$/.exec(digits) ?? [];
  if (power === undefined || whole + part === "") return undefined;
  return parseInt(whole + part, 16) * 2 ** (Number(power) - 4 * part.length);
}

/** A character between single quotes: its code point. */
export function parseCharacter(text: string): bigint | { readonly error: string } {
  const characters = [...(unquoteGo(text) ?? "")];
  const [character] = characters;
  if (character === undefined) return { error: "invalid syntax" };
  if (characters.length > 1) return { error: `malformed character constant: ${text}` };
  return BigInt(character.codePointAt(0) ?? 0);
}
