import { unquoteGo } from "./go-text";
import type { Token } from "./tokenize-action";

/** Commands, each of which gets the one before as its last argument. */
export interface Pipeline {
  readonly commands: readonly (readonly Operand[])[];
}

export type Operand =
  | { readonly type: "field"; readonly name: string; readonly at: number }
  | { readonly type: "function"; readonly name: string; readonly at: number }
  | { readonly type: "constant"; readonly value: string | number | boolean; readonly at: number }
  | { readonly type: "dot"; readonly at: number }
  | { readonly type: "pipeline"; readonly pipeline: Pipeline; readonly at: number };

/** Go's own functions, and the one that hostname templates have. */
export const functionNames: ReadonlySet<string> = new Set([
  ..."and call eq ge gt html index js le len lt ne not or print printf println slice urlquery".split(" "),
  "label",
]);

type Parsed = Pipeline | { readonly error: string };

/** Reads the tokens of one action. */
export function parsePipeline(tokens: readonly Token[]): Parsed {
  const reader = new Reader(tokens);
  const pipeline = reader.readPipeline(0);
  return reader.error === undefined ? pipeline : { error: reader.error };
}

class Reader {
  #position = 0;
  error: string | undefined;

  constructor(private readonly tokens: readonly Token[]) {}

  readPipeline(depth: number): Pipeline {
    const commands: Operand[][] = [[]];
    while (this.error === undefined) {
      const token = this.tokens[this.#position++];
      if (token === undefined) {
        if (depth > 0) this.#fail("unclosed left paren");
        break;
      }
      if (token.text === ")" && token.type === "symbol") {
        if (depth === 0) this.#fail('unexpected right paren U+0029 ")"');
        break;
      }
      if (token.text === "|" && token.type === "symbol") {
        if (commands.at(-1)?.length === 0) this.#fail("missing value for command");
        commands.push([]);
        continue;
      }
      const operand = this.#readOperand(token, depth);
      if (operand !== undefined) commands.at(-1)?.push(operand);
    }
    if (this.error === undefined && commands.at(-1)?.length === 0) this.#fail("missing value for command");
    return { commands };
  }

  #readOperand(token: Token, depth: number): Operand | undefined {
    const { type, text, at } = token;
    switch (type) {
      case "field":
        return { type: "field", name: text.slice(1), at };
      case "string": {
        const value = unquoteGo(text);
        return value === undefined ? this.#fail("invalid syntax") : { type: "constant", value, at };
      }
      case "number": {
        const value = Number(text);
        if (Number.isNaN(value)) return this.#fail(`bad number syntax: ${JSON.stringify(text)}`);
        return { type: "constant", value, at };
      }
      case "identifier":
        if (text === "true" || text === "false") return { type: "constant", value: text === "true", at };
        if (functionNames.has(text)) return { type: "function", name: text, at };
        return this.#fail(`function ${JSON.stringify(text)} not defined`);
      default:
        if (text === ".") return { type: "dot", at };
        if (text === "(") return { type: "pipeline", pipeline: this.readPipeline(depth + 1), at };
        return this.#fail(`unexpected ${JSON.stringify(text)} in operand`);
    }
  }

  #fail(error: string): undefined {
    this.error ??= error;
    return undefined;
  }
}
