import type { Place } from "../resource";

/** The parser's stack bears some hundreds; no configuration is nested like this. */
const deepest = 200;

/**
 * Where a text that nobody has parsed yet goes deeper than the parser bears: by brackets, those of templates in strings
 * among them, or by a row of signs or conditions in one expression.
 */
export function findTooDeep(text: string): Place | undefined {
  let depth = 0;
  let row = 0;
  let conditions = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 40: // (
      case 91: // [
      case 123: // {
        depth++;
        row = 0;
        break;
      case 41: // )
      case 93: // ]
      case 125: // }
        depth = Math.max(0, depth - 1);
        row = 0;
        break;
      case 33: // !
      case 45: // -
        row++;
        break;
      case 63: // ?
        conditions++;
        row = 0;
        break;
      case 10:
        conditions = 0;
        break;
      case 32:
        break;
      default:
        row = 0;
    }
    if (depth > deepest || conditions > deepest || row > deepest) return placeOf(text, at);
  }
  return undefined;
}

function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}
