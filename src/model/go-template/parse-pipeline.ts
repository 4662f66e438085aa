import { unquoteGo } from "./go-text";
import type { Command, Operand, Pipeline } from "./node";
import { parseCharacter, parseNumber } from "./parse-number";
import type { TokenType } from "./token";
import { fail, readNested, type TokenReader, unexpected } from "./token-reader";

/** Go's own functions, and the one that hostname templates have. */
const functionNames: ReadonlySet<string> = new Set([
  ..."and call eq ge gt html index js le len lt ne not or print printf println slice urlquery".split(" "),
  "label",
]);

const operandTypes: ReadonlySet<TokenType> = new Set([
  "boolean",
  "character",
  "dot",
  "field",
  "identifier",
  "number",
  "nil",
  "string",
  "variable",
  "(",
]);

/** What stands between the braces of an action, or between parentheses. */
export function parsePipeline(reader: TokenReader, context: string, end: TokenType): Pipeline {
  const { at } = reader.peekNonSpace();
  const declared = parseDeclarations(reader, context);
  const commands: Command[] = [];
  for (;;) {
    const token = reader.nextNonSpace();
    if (token.type === end) break;
    if (!operandTypes.has(token.type)) unexpected(reader, token, context);
    reader.backUp();
    commands.push(parseCommand(reader));
  }
  if (commands.length === 0) fail(reader, `missing value for ${context}`);
  commands.slice(1).forEach(({ operands: [first] }, index) => {
    if (first?.type === "constant" || first?.type === "dot" || first?.type === "nil") {
      fail(reader, `non executable command in pipeline stage ${index + 2}`);
    }
  });
  return { type: "pipeline", ...declared, commands, at };
}

function parseDeclarations(reader: TokenReader, context: string): Pick<Pipeline, "declares" | "assigns"> {
  const declares: string[] = [];
  while (reader.peekNonSpace().type === "variable") {
    const place = reader.place;
    const { text } = reader.nextNonSpace();
    const next = reader.peekNonSpace();
    if (next.type === "assign" || next.type === "declare") {
      reader.nextNonSpace();
      reader.variables.push(text);
      return { declares: [...declares, text], assigns: next.type === "assign" };
    }
    if (next.text !== ",") {
      reader.place = place;
      break;
    }
    reader.nextNonSpace();
    declares.push(text);
    reader.variables.push(text);
    if (context !== "range" || declares.length >= 2) fail(reader, `too many declarations in ${context}`);
    const { type } = reader.peekNonSpace();
    if (type !== "variable" && type !== "close" && type !== ")") {
      fail(reader, "range can only initialize variables");
    }
  }
  return { declares, assigns: false };
}

function parseCommand(reader: TokenReader): Command {
  const operands: Operand[] = [];
  for (;;) {
    reader.peekNonSpace();
    const operand = parseOperand(reader);
    if (operand !== undefined) operands.push(operand);
    const token = reader.next();
    if (token.type === "space") continue;
    if (token.type === "close" || token.type === ")") reader.backUp();
    else if (token.type !== "pipe") unexpected(reader, token, "operand");
    break;
  }
  if (operands.length === 0) fail(reader, "empty command");
  return { operands };
}

function parseOperand(reader: TokenReader): Operand | undefined {
  const term = parseTerm(reader);
  const { type, at } = reader.peek();
  if (term === undefined || type !== "field") return term;
  const names: string[] = [];
  while (reader.peek().type === "field") names.push(reader.next().text.slice(1));
  switch (term.type) {
    case "field":
      return { type: "field", names: [...term.names, ...names], at };
    case "variable":
      return { ...term, names: [...term.names, ...names], at };
    case "constant":
      return fail(reader, `unexpected . after term ${JSON.stringify(term.text)}`);
    case "dot":
    case "nil":
      return fail(reader, `unexpected . after term ${JSON.stringify(term.type === "dot" ? "." : "nil")}`);
    default:
      return { type: "chain", of: term, names, at };
  }
}

function parseTerm(reader: TokenReader): Operand | undefined {
  const { type, text, at } = reader.nextNonSpace();
  const constant = (value: string | boolean | bigint | number | { readonly error: string }): Operand =>
    typeof value === "object" ? fail(reader, value.error) : { type: "constant", value, text, at };
  switch (type) {
    case "identifier":
      if (functionNames.has(text)) return { type: "function", name: text, at };
      return fail(reader, `function ${JSON.stringify(text)} not defined`);
    case "dot":
    case "nil":
      return { type, at };
    case "variable":
      if (!reader.variables.includes(text)) fail(reader, `undefined variable ${JSON.stringify(text)}`);
      return { type: "variable", name: text, names: [], at };
    case "field":
      return { type: "field", names: [text.slice(1)], at };
    case "boolean":
      return constant(text === "true");
    case "number":
      return constant(parseNumber(text));
    case "character":
      return constant(parseCharacter(text));
    case "string":
      return constant(unquoteGo(text) ?? { error: "invalid syntax" });
    case "(":
      return readNested(reader, () => parsePipeline(reader, "parenthesized pipeline", ")"));
    default:
      reader.backUp();
      return undefined;
  }
}
