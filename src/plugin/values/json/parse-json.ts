import { parseNumber } from "../number";
import { ValueError } from "../value-error";

/** Strings are matched so that a number inside one is left alone. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A text without this holds no suspect number: each number of JSON is at the start or behind one of these. */
const perhapsSuspect = /(?:^|[:[,\s])-?(?:[\d.]{16}|\d[\d.]*[eE])/;

/** Numbers that a double may not hold: many digits, or an exponent. */
const suspectNumber = /^-?(?:[\d.]{16,}$|.*[eE])/;

/**
 * Parses JSON without rounding: a number that a double cannot hold becomes a bigint or a
 * {@link Decimal}. Everything else is as `JSON.parse` gives it.
 * @throws ValueError when it is not JSON
 */
export function parseJson(text: string): unknown {
  if (!perhapsSuspect.test(text)) return parsePlainJson(text);
  const mark = unusedMark(text);
  let marked = false;
  const guarded = text.replace(stringOrNumber, (token) => {
    if (token.startsWith('"') || !suspectNumber.test(token)) return token;
    marked = true;
    return `"${mark}${token}"`;
  });
  if (!marked) return parsePlainJson(text);
  try {
    return JSON.parse(guarded, (_key, value: unknown) =>
      typeof value === "string" && value.startsWith(mark) ? parseNumber(value.slice(mark.length)) : value,
    ) as unknown;
  } catch {
    throw new ValueError("malformed", [], "malformed JSON");
  }
}

function parsePlainJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
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
