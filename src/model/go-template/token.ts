/** A piece of a template, as Go's lexer cuts it. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
  /** Where it begins in the template. */
  readonly at: number;
  /** The line it begins on, from 1. */
  readonly line: number;
}

export type TokenType =
  | "text"
  | "open"
  | "close"
  | "space"
  | "string"
  | "character"
  | "number"
  | "boolean"
  | "nil"
  | "dot"
  | "field"
  | "variable"
  | "identifier"
  | "keyword"
  | "pipe"
  | "("
  | ")"
  | "assign"
  | "declare"
  | "other"
  | "end of template"
  /** The text is what Go's lexer says against it; nothing follows. */
  | "error";

/** A token as Go's parser shows it. */
export function describeToken({ type, text }: Token): string {
  switch (type) {
    case "end of template":
      return "EOF";
    case "error":
      return text;
    case "keyword":
    case "nil":
    case "dot":
      return `<${text}>`;
    default:
      return text.length > 10 ? `${JSON.stringify(text.slice(0, 10))}...` : JSON.stringify(text);
  }
}
