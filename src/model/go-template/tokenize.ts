import { describeCharacter } from "./go-text";
import type { Token, TokenType } from "./token";

const keywords = new Set("block break continue define else end if range template with".split(" "));
const trimmed = " \t\r\n";
const word = /[\p{L}\p{Nd}_]*/uy;

/** Cuts a template as Go's lexer does. The last token is the end of the template or an error. Source: Go, text/template/parse. */
export function tokenize(template: string): readonly Token[] {
  return new Lexer(template).run();
}

class Lexer {
  readonly #tokens: Token[] = [];
  #at = 0;
  #start = 0;
  #line = 1;
  #depth = 0;
  #failed = false;

  constructor(private readonly template: string) {}

  run(): readonly Token[] {
    let trimNext = false;
    while (!this.#failed) {
      const open = this.template.indexOf("{{", this.#at);
      const trimEnd = open !== -1 && this.#trimsAfter(open + 2);
      this.#readText(open === -1 ? this.template.length : open, trimNext, trimEnd);
      if (open === -1) break;
      this.#at = open + 2;
      const body = this.#at + (trimEnd ? 2 : 0);
      if (this.template.startsWith("/*", body)) {
        trimNext = this.#readComment(body);
        continue;
      }
      this.#emit("open");
      this.#skipTo(body);
      this.#depth = 0;
      trimNext = this.#readAction();
    }
    if (!this.#failed) this.#push("end of template", "");
    return this.#tokens;
  }

  #readText(end: number, trimStart: boolean, trimEnd: boolean): void {
    let [from, to] = [this.#at, end];
    while (trimStart && from < to && trimmed.includes(this.template.charAt(from))) from++;
    while (trimEnd && to > from && trimmed.includes(this.template.charAt(to - 1))) to--;
    this.#skipTo(from);
    if (to > from) {
      this.#at = to;
      this.#emit("text");
    }
    this.#skipTo(end);
  }

  /** Reads a comment; gives whether the text after it is trimmed. */
  #readComment(body: number): boolean {
    const end = this.template.indexOf("*/", body);
    if (end === -1) return this.#fail("unclosed comment");
    this.#at = end + 2;
    const close = this.#closing();
    if (close === 0) return this.#fail("comment ends before closing delimiter");
    this.#skipTo(this.#at + close);
    return close > 2;
  }

  /** Reads up to the end of an action; gives whether the text after it is trimmed. */
  #readAction(): boolean {
    while (!this.#failed) {
      const close = this.#closing();
      if (close > 0) {
        if (this.#depth > 0) return this.#fail("unclosed left paren");
        this.#skipTo(this.#at + close - 2);
        this.#at += 2;
        this.#emit("close");
        return close > 2;
      }
      this.#readInside();
    }
    return false;
  }

  #readInside(): void {
    const character = this.#peek();
    this.#at += character.length;
    switch (character) {
      case "":
        this.#fail("unclosed action");
        return;
      case "=":
        return this.#emit("assign");
      case ":":
        if (this.#peek() !== "=") this.#fail("expected :=");
        this.#at++;
        return this.#emit("declare");
      case "|":
        return this.#emit("pipe");
      case '"':
        return this.#readQuoted('"', "string", "unterminated quoted string");
      case "'":
        return this.#readQuoted("'", "character", "unterminated character constant");
      case "`":
        return this.#readRaw();
      case "$":
        return this.#readName("variable", "variable");
      case "(":
        this.#depth++;
        return this.#emit("(");
      case ")":
        this.#depth--;
        if (this.#depth < 0) this.#fail("unexpected right paren");
        return this.#emit(")");
    }
    if (trimmed.includes(character)) return this.#readSpace();
    if (character === "." && this.#peek() !== "" && !/^[0-9]$/.test(this.#peek())) {
      return this.#readName("field", "dot");
    }
    if (/^[-+.0-9]$/.test(character)) return this.#readNumber();
    if (/^[\p{L}\p{Nd}_]$/u.test(character)) return this.#readName("identifier", "identifier");
    if (/^[\x20-\x7e]$/.test(character)) return this.#emit("other");
    this.#fail(`unrecognized character in action: ${describeCharacter(character)}`);
  }

  /** Spaces, but not the one that begins a trim marker. */
  #readSpace(): void {
    while (trimmed.includes(this.#peek()) && this.#peek() !== "" && this.#closing() === 0) this.#at++;
    this.#emit("space");
  }

  #readQuoted(quote: string, type: TokenType, error: string): void {
    for (;;) {
      const character = this.#peek();
      this.#at += character.length;
      if (character === quote) return this.#emit(type);
      const escaped = character === "\\" ? this.#peek() : undefined;
      if (escaped !== undefined) this.#at += escaped.length;
      if ([character, escaped].some((one) => one === "" || one === "\n")) {
        this.#fail(error);
        return;
      }
    }
  }

  #readRaw(): void {
    const end = this.template.indexOf("`", this.#at);
    if (end === -1) {
      this.#fail("unterminated raw quoted string");
      return;
    }
    this.#at = end + 1;
    this.#emit("string");
  }

  #readName(type: TokenType, alone: TokenType): void {
    word.lastIndex = this.#at;
    this.#at += word.exec(this.template)?.[0].length ?? 0;
    const text = this.template.slice(this.#start, this.#at);
    const next = this.#peek();
    if (!(next === "" || " \t\r\n.,|:)(".includes(next) || this.template.startsWith("}}", this.#at))) {
      this.#fail(`bad character ${describeCharacter(next)}`);
      return;
    }
    if (type !== "identifier") return this.#emit(text.length === 1 ? alone : type);
    if (text === "nil") return this.#emit("nil");
    if (text === "true" || text === "false") return this.#emit("boolean");
    this.#emit(keywords.has(text) ? "keyword" : "identifier");
  }

  #readNumber(): void {
    const shape =
      /[-+]?(?:0[xX][\da-fA-F_]*(?:\.[\da-fA-F_]*)?(?:[pP][-+]?[\d_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?[\d_]*)?)i?/y;
    const scan = (from: number) => {
      shape.lastIndex = from;
      this.#at = from + (shape.exec(this.template)?.[0].length ?? 0);
    };
    scan(this.#start);
    const next = this.#peek();
    // What looks like a complex number: those are not read here.
    if (next === "+" || next === "-") scan(this.#at);
    const goesOn = /^[\p{L}\p{Nd}_]$/u.test(next);
    if (goesOn) this.#at += next.length;
    if (goesOn || next === "+" || next === "-") {
      this.#fail(`bad number syntax: ${JSON.stringify(this.template.slice(this.#start, this.#at))}`);
      return;
    }
    this.#emit("number");
  }

  /** The length of a closing delimiter that begins here, with its trim marker; 0 where there is none. */
  #closing(): number {
    if (this.template.startsWith("}}", this.#at)) return 2;
    const marked = trimmed.includes(this.#peek()) && this.#peek() !== "";
    return marked && this.template.startsWith("-}}", this.#at + 1) ? 4 : 0;
  }

  #trimsAfter(at: number): boolean {
    const after = this.template.charAt(at + 1);
    return this.template.charAt(at) === "-" && after !== "" && trimmed.includes(after);
  }

  #peek(): string {
    const code = this.template.codePointAt(this.#at);
    return code === undefined ? "" : String.fromCodePoint(code);
  }

  #emit(type: TokenType): void {
    if (!this.#failed) this.#push(type, this.template.slice(this.#start, this.#at));
    this.#skipTo(this.#at);
  }

  #push(type: TokenType, text: string): void {
    this.#tokens.push({ type, text, at: this.#start, line: this.#line });
  }

  #skipTo(at: number): void {
    for (let place = this.#start; place < at; place++) {
      if (this.template.charCodeAt(place) === 10) this.#line++;
    }
    this.#start = at;
    this.#at = at;
  }

  #fail(error: string): false {
    if (!this.#failed) this.#push("error", error);
    this.#failed = true;
    return false;
  }
}
