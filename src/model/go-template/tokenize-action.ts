import { describeCharacter } from "./go-text";

/** A token of an action, and where it stands in the template. */
export interface Token {
  readonly type: "field" | "identifier" | "string" | "number" | "variable" | "symbol";
  readonly text: string;
  readonly at: number;
}

const patterns: readonly (readonly [Token["type"], RegExp])[] = [
  ["string", /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y],
  ["field", /(?:\.[A-Za-z_]\w*)+/y],
  ["number", /[+-]?\d[\w.]*|'(?:[^'\\]|\\.)+'/y],
  ["identifier", /[A-Za-z_]\w*/y],
  ["variable", /\$\w*/y],
  ["symbol", /:=|[|(),=.]/y],
];

/** Reads an action's text into tokens; `{ error }` in the words of Go's lexer. */
export function tokenizeAction(
  template: string,
  start: number,
  end: number,
): readonly Token[] | { readonly error: string } {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (/\s/.test(template.charAt(at))) {
      at++;
      continue;
    }
    const token = scanToken(template, at, end);
    const character = String.fromCodePoint(template.codePointAt(at) ?? 0);
    if (token === undefined) {
      if (character === '"') return { error: "unterminated quoted string" };
      if (character === "`") return { error: "unterminated raw quoted string" };
      return { error: `unrecognized character in action: ${describeCharacter(character)}` };
    }
    at += token.text.length;
    const next = String.fromCodePoint(template.codePointAt(at) ?? 0);
    const mustEnd = token.type === "field" || token.type === "identifier" || token.type === "variable";
    if (mustEnd && at < end && !/[\s.,|:)(]/.test(next)) {
      return { error: `bad character ${describeCharacter(next)}` };
    }
    tokens.push(token);
  }
  return tokens;
}

function scanToken(template: string, at: number, end: number): Token | undefined {
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(template.slice(0, end)) ?? [];
    if (text !== undefined) return { type, text, at };
  }
  return undefined;
}
