import { parseNumber } from "../number";
import { ValueError } from "../value-error";

/** Strings are matched so that a number inside one is left alone. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Numbers that a double may not hold: many digits, or an exponent. */
const suspectNumber = /^-?(?:[\d.]{16,}$|.*[eE])/;

/**
 * Parses JSON without rounding: a number that a double cannot hold becomes a bigint or a
 * {@link Decimal}. Everything else is as `JSON.parse` gives it.
 * @throws ValueError when it is not JSON
 */
export function parseJson(text: string): unknown {
  const mark = unusedMark(text);
  let marked = false;
  const guarded = text.replace(stringOrNumber, (token) => {
    if (token.startsWith('"') || !suspectNumber.test(token)) return token;
    marked = true;
    return `"${mark}${token}"`;
  });
  try {
    if (!marked) return JSON.parse(text) as unknown;
    return JSON.parse(guarded, (_key, value: unknown) =>
      typeof value === "string" && value.startsWith(mark) ? parseNumber(value.slice(mark.length)) : value,
    ) as unknown;
  } catch {
    throw new ValueError("malformed", [], "malformed JSON");
  }
}

/** A prefix that begins no string of the text. */
function unusedMark(text: string): string {
  let mark = "number:";
  while (text.includes(mark)) mark = `:${mark}`;
  return mark;
}
