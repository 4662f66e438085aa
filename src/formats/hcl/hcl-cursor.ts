import type { Place } from "../resource";

/** Goes through HCL that a parser has accepted: over space and comments, texts and whole expressions. */
export class HclCursor {
  private at = 0;
  private line = 1;
  private lineStart = 0;
  /** Of the comments passed since they were last taken. */
  private passed: string[] = [];

  constructor(private readonly text: string) {}

  get place(): Place {
    return { line: this.line, column: this.at - this.lineStart + 1 };
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get next(): string {
    return this.text[this.at] ?? "";
  }

  takeComments(): readonly string[] {
    return this.passed.splice(0);
  }

  move(count = 1): void {
    for (let step = 0; step < count && !this.isAtEnd; step++) {
      if (this.text[this.at] === "\n") {
        this.line++;
        this.lineStart = this.at + 1;
      }
      this.at++;
    }
  }

  /** Over space and comments, and line ends unless they are to be stopped at. */
  skip({ lineEnds = true }: { readonly lineEnds?: boolean } = {}): void {
    for (;;) {
      const rest = this.text.slice(this.at, this.at + 2);
      if (this.next === "\n" ? lineEnds : /[ \t\r\uFEFF]/.test(this.next)) this.move();
      else if (this.next === "#" || rest === "//") this.lineComment();
      else if (rest === "/*") this.blockComment();
      else return;
    }
  }

  /** A name, or a text in quotes; undefined where neither begins. */
  name(): string | undefined {
    if (this.next === '"') {
      const from = this.at + 1;
      this.quoted();
      return this.text.slice(from, this.at - 1);
    }
    const [word] = /^[\p{L}_][\p{L}\p{N}_./-]*/u.exec(this.text.slice(this.at, this.at + 512)) ?? [];
    if (word === undefined) return undefined;
    this.move(word.length);
    return word;
  }

  /** Over an expression, to the line end, comma or closing bracket behind it. */
  expression(): void {
    let depth = 0;
    for (;;) {
      this.skip({ lineEnds: depth > 0 });
      if (this.isAtEnd) return;
      if (depth === 0 && /[\n,\]})]/.test(this.next)) return;
      if (/[[{(]/.test(this.next)) depth++;
      if (/[\]})]/.test(this.next)) depth--;
      if (this.next === '"') this.quoted();
      else if (this.text.startsWith("<<", this.at) && this.heredoc()) continue;
      else this.move();
    }
  }

  private quoted(): void {
    this.move();
    while (!this.isAtEnd && this.next !== '"') {
      if (this.next === "\\") this.move(2);
      else if (/^[$%]\{/.test(this.text.slice(this.at, this.at + 2)) && !this.isEscaped()) this.template();
      else this.move();
    }
    this.move();
  }

  /** `$${` and `%%{` are no template. */
  private isEscaped(): boolean {
    return this.text[this.at - 1] === this.next;
  }

  private template(): void {
    this.move(2);
    for (let depth = 1; depth > 0 && !this.isAtEnd;) {
      if (this.next === '"') this.quoted();
      else {
        if (this.next === "{") depth++;
        if (this.next === "}") depth--;
        this.move();
      }
    }
  }

  private heredoc(): boolean {
    const [opening, label = ""] = /^<<-?([\p{L}_][\p{L}\p{N}_-]*)\r?\n/u.exec(this.text.slice(this.at)) ?? [];
    if (opening === undefined) return false;
    this.move(opening.length);
    while (!this.isAtEnd) {
      const end = this.text.indexOf("\n", this.at);
      const line = this.text.slice(this.at, end === -1 ? undefined : end);
      // The line end behind the label ends the expression too.
      if (line.trim() === label) {
        this.move(line.length);
        return true;
      }
      this.move(line.length + 1);
    }
    return true;
  }

  private lineComment(): void {
    const end = this.text.indexOf("\n", this.at);
    const comment = this.text.slice(this.at, end === -1 ? undefined : end);
    this.passed.push(comment.replace(/^(?:#|\/\/)\s?/, "").trimEnd());
    this.move(comment.length);
  }

  private blockComment(): void {
    const end = this.text.indexOf("*/", this.at + 2);
    const comment = this.text.slice(this.at, end === -1 ? undefined : end + 2);
    const lines = comment.replace(/^\/\*+|\*+\/$/g, "").split("\n");
    this.passed.push(
      ...lines.map((line) => line.replace(/^\s*\*?\s?/, "").trimEnd()).filter((line) => line !== ""),
    );
    this.move(comment.length);
  }
}
