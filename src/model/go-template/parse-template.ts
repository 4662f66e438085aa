import { unquoteGo } from "./go-text";
import type { BranchNode, TemplateNode } from "./node";
import { parsePipeline } from "./parse-pipeline";
import type { Token } from "./token";
import { fail, readNested, readTokens, TemplateError, type TokenReader, unexpected } from "./token-reader";
import { tokenize } from "./tokenize";

/** A template and those that it defines, taken apart. */
export interface ParsedTemplate {
  readonly nodes: readonly TemplateNode[];
  readonly defined: ReadonlyMap<string, readonly TemplateNode[]>;
}

/**
 * Reads a template of Go's text/template: the whole language, but for complex numbers. Source: Go, text/template/parse.
 * @returns `{ error }` with what Go's parser says against it
 */
export function parseTemplate(template: string): ParsedTemplate | { readonly error: string } {
  const parser = new Parser(readTokens(tokenize(template)));
  try {
    return { nodes: parser.parseTop(), defined: parser.defined };
  } catch (error) {
    if (error instanceof TemplateError) return { error: error.message };
    throw error;
  }
}

/** How a list of nodes ends. */
type ListEnd = { readonly type: "end" } | { readonly type: "else"; readonly continues?: "if" | "with" };

const shownEnds = { end: "{{end}}", else: "{{else}}" } as const;

class Parser {
  readonly defined = new Map<string, readonly TemplateNode[]>();
  #loops = 0;

  constructor(private readonly reader: TokenReader) {}

  parseTop(): readonly TemplateNode[] {
    const nodes: TemplateNode[] = [];
    while (this.reader.peek().type !== "end of template") {
      if (this.#parseDefinition()) continue;
      const node = this.#parseNode();
      if (isEnd(node)) fail(this.reader, `unexpected ${shownEnds[node.type]}`);
      nodes.push(node);
    }
    // The template itself has a name as well: none.
    this.#add("", nodes);
    return nodes;
  }

  #parseDefinition(): boolean {
    const { reader } = this;
    const { place } = reader;
    if (reader.peek().type === "open") {
      reader.next();
      const { type, text } = reader.nextNonSpace();
      if (type === "keyword" && text === "define") {
        const name = this.#parseName(reader.nextNonSpace(), "define clause");
        this.#expectClose("define clause");
        this.#define(name, "define clause");
        return true;
      }
    }
    reader.place = place;
    return false;
  }

  /** Reads the body of a named template; it knows no variables of its surroundings. */
  #define(name: string, context: string): void {
    const { variables } = this.reader;
    const [outer, loops, began] = [variables.splice(1), this.#loops, this.reader.place];
    this.#loops = 0;
    const { nodes, end } = this.#parseList();
    if (end.type !== "end") {
      // Go blames a block where it begins, and a definition where it ends.
      if (context === "block clause") this.reader.place = began;
      fail(this.reader, `unexpected ${shownEnds[end.type]} in ${context}`);
    }
    variables.splice(1, variables.length, ...outer);
    this.#loops = loops;
    this.#add(name, nodes);
  }

  /** An empty definition neither replaces another one nor stands against it. */
  #add(name: string, nodes: readonly TemplateNode[]): void {
    const known = this.defined.get(name);
    if (known === undefined || !known.some(isMoreThanSpace)) this.defined.set(name, nodes);
    else if (nodes.some(isMoreThanSpace)) {
      fail(this.reader, `template: multiple definition of template ${JSON.stringify(name)}`);
    }
  }

  #parseList(): { readonly nodes: readonly TemplateNode[]; readonly end: ListEnd } {
    return readNested(this.reader, () => this.#parseNodes());
  }

  #parseNodes(): { readonly nodes: readonly TemplateNode[]; readonly end: ListEnd } {
    const nodes: TemplateNode[] = [];
    while (this.reader.peekNonSpace().type !== "end of template") {
      const node = this.#parseNode();
      if (isEnd(node)) return { nodes, end: node };
      nodes.push(node);
    }
    this.reader.next();
    return fail(this.reader, "unexpected EOF");
  }

  #parseNode(): TemplateNode | ListEnd {
    const { reader } = this;
    const token = reader.nextNonSpace();
    if (token.type === "text") return { type: "text", text: token.text };
    if (token.type !== "open") return unexpected(reader, token, "input");
    reader.actionLine = token.line;
    const node = this.#parseAction();
    reader.actionLine = 0;
    return node;
  }

  #parseAction(): TemplateNode | ListEnd {
    const { reader } = this;
    const token = reader.nextNonSpace();
    const { type, text, at } = token;
    if (type === "keyword") {
      switch (text) {
        case "if":
        case "with":
        case "range":
          return this.#parseBranch(text);
        case "end":
          this.#expectClose("end");
          return { type: "end" };
        case "else":
          return this.#parseElse();
        case "break":
        case "continue":
          return this.#parseLoopControl(text, at);
        case "template":
          return this.#parseCall();
        case "block":
          return this.#parseBlock();
      }
    }
    reader.backUp();
    return { type: "action", at: reader.peek().at, pipeline: parsePipeline(reader, "command", "close") };
  }

  #parseElse(): ListEnd {
    const { type, text } = this.reader.peekNonSpace();
    if (type === "keyword" && (text === "if" || text === "with")) return { type: "else", continues: text };
    this.#expectClose("else");
    return { type: "else" };
  }

  #parseBranch(type: BranchNode["type"]): BranchNode {
    const { reader } = this;
    const known = reader.variables.length;
    const pipeline = parsePipeline(reader, type, "close");
    if (type === "range") this.#loops++;
    const { nodes: body, end } = this.#parseList();
    if (type === "range") this.#loops--;
    const otherwise = end.type === "else" ? this.#parseOtherwise(type, end) : [];
    reader.variables.length = known;
    return { type, pipeline, body, otherwise, at: pipeline.at };
  }

  #parseOtherwise(
    type: BranchNode["type"],
    { continues }: ListEnd & { readonly type: "else" },
  ): readonly TemplateNode[] {
    if (continues !== undefined && continues === type) {
      this.reader.nextNonSpace();
      return [this.#parseBranch(type)];
    }
    const { nodes, end } = this.#parseList();
    if (end.type !== "end") fail(this.reader, `expected end; found ${shownEnds[end.type]}`);
    return nodes;
  }

  #parseLoopControl(type: "break" | "continue", at: number): TemplateNode {
    const token = this.reader.nextNonSpace();
    if (token.type !== "close") unexpected(this.reader, token, `{{${type}}}`);
    if (this.#loops === 0) fail(this.reader, `{{${type}}} outside {{range}}`);
    return { type, at };
  }

  #parseCall(): TemplateNode {
    const { reader } = this;
    const { at } = reader.peekNonSpace();
    const name = this.#parseName(reader.nextNonSpace(), "template clause");
    if (reader.nextNonSpace().type === "close") return { type: "template", name, at };
    reader.backUp();
    return { type: "template", name, at, pipeline: parsePipeline(reader, "template clause", "close") };
  }

  #parseBlock(): TemplateNode {
    const { at } = this.reader.peekNonSpace();
    const name = this.#parseName(this.reader.nextNonSpace(), "block clause");
    const pipeline = parsePipeline(this.reader, "block clause", "close");
    this.#define(name, "block clause");
    return { type: "template", name, at, pipeline };
  }

  #parseName(token: Token, context: string): string {
    if (token.type !== "string") unexpected(this.reader, token, context);
    return unquoteGo(token.text) ?? fail(this.reader, "invalid syntax");
  }

  #expectClose(context: string): void {
    const token = this.reader.nextNonSpace();
    if (token.type !== "close") unexpected(this.reader, token, context);
  }
}

function isEnd(node: TemplateNode | ListEnd): node is ListEnd {
  return node.type === "end" || node.type === "else";
}

function isMoreThanSpace(node: TemplateNode): boolean {
  return node.type !== "text" || node.text.trim() !== "";
}
