import { describeToken, type Token } from "./token";

/** Reads tokens one after the other, and back. */
export interface TokenReader {
  /** How many tokens were read. */
  place: number;
  /** Variables that are known here. */
  readonly variables: string[];
  /** The line on which the current action began; 0 outside. */
  actionLine: number;
  /** How deep what is read is nested. */
  depth: number;
  next(): Token;
  nextNonSpace(): Token;
  peek(): Token;
  peekNonSpace(): Token;
  backUp(): void;
}

export function readTokens(tokens: readonly Token[]): TokenReader {
  const last: Token = tokens.at(-1) ?? { type: "end of template", text: "", at: 0, line: 1 };
  const tokenAt = (place: number) => tokens[place] ?? last;
  const reader: TokenReader = {
    place: 0,
    variables: ["$"],
    actionLine: 0,
    depth: 0,
    next: () => tokenAt(reader.place++),
    nextNonSpace() {
      reader.peekNonSpace();
      return reader.next();
    },
    peek: () => tokenAt(reader.place),
    peekNonSpace() {
      while (tokenAt(reader.place).type === "space") reader.place++;
      return tokenAt(reader.place);
    },
    backUp() {
      reader.place--;
    },
  };
  return reader;
}

/** Carries what Go's parser says against a template out of nested rules. */
export class TemplateError extends Error {}

/** @throws TemplateError with the line that was read last */
export function fail(reader: TokenReader, reason: string): never {
  const place = reader.place;
  reader.place = Math.max(0, place - 1);
  const { line } = reader.peek();
  throw new TemplateError(`template: :${line}: ${reason}`);
}

/** @throws TemplateError that names a token that cannot stand where it does */
export function unexpected(reader: TokenReader, token: Token, context: string): never {
  if (token.type !== "error") fail(reader, `unexpected ${describeToken(token)} in ${context}`);
  const { actionLine } = reader;
  const elsewhere = actionLine !== 0 && actionLine !== token.line;
  const began = token.text.endsWith(" action") ? " started" : " in action started";
  fail(reader, token.text + (elsewhere ? `${began} at :${actionLine}` : ""));
}

/** Far deeper than any template goes, and less than the stack holds. */
const deepestNesting = 500;

/** Reads something that is nested in what is read. @throws TemplateError for a template that is nested too deeply */
export function readNested<T>(reader: TokenReader, read: () => T): T {
  if (++reader.depth > deepestNesting) fail(reader, "the template is nested too deeply");
  const nested = read();
  reader.depth--;
  return nested;
}
