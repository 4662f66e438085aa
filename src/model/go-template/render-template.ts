import { builtInFunctions, type TemplateFunction } from "./functions";
import {
  type BranchNode,
  type Command,
  type Operand,
  type Pipeline,
  renderCall,
  renderNode,
  type TemplateNode,
} from "./node";
import type { ParsedTemplate } from "./parse-template";
import { isData, isTrue, printValue, typeOf, type Value } from "./value";

/** What a template can speak of. */
export interface TemplateData {
  readonly fields: Readonly<Record<string, string>>;
  /** The `label` function; `undefined` where there is no such label. */
  readonly label: (key: string) => string | undefined;
}

export type Rendered =
  | { readonly text: string }
  /** What Go says against rendering it. */
  | { readonly error: string };

/**
 * Renders a parsed template as Go does. Where Go would run for hours or use up its memory, an error comes instead.
 * @param template The text that was parsed: messages tell places in it.
 */
export function renderTemplate(
  template: string,
  parsed: ParsedTemplate | { readonly error: string },
  data: TemplateData,
): Rendered {
  if ("error" in parsed) return parsed;
  const renderer = new Renderer(template, parsed, data);
  try {
    return { text: renderer.render() };
  } catch (error) {
    if (error instanceof RenderError) return { error: error.message };
    throw error;
  }
}

/** Carries what Go says against rendering out of nested nodes. */
class RenderError extends Error {}

const longestText = 1_000_000;
const mostSteps = 100_000;
/** Go goes as deep as 100,000, which the stack here does not hold; the message is Go's. */
const deepest = 200;

/** How a list of nodes was left. */
type Left = "done" | "break" | "continue";

interface Variable {
  readonly name: string;
  value: Value;
}

/** Where evaluation is, and what Go's messages show of it. */
interface Place {
  readonly at: number;
  readonly shown: () => string;
}

class Renderer {
  readonly #parts: string[] = [];
  #length = 0;
  #steps = 0;
  #depth = 0;
  #name = "";
  #variables: Variable[] = [];
  /** The node that was looked at last: Go blames that one. */
  #place: Place = { at: 0, shown: () => "" };
  readonly #label: TemplateFunction;

  constructor(
    private readonly template: string,
    private readonly parsed: ParsedTemplate,
    private readonly data: TemplateData,
  ) {
    this.#label = {
      takes: [1, 1],
      texts: 1,
      call([key]) {
        const name = typeof key === "string" ? key : "";
        const value = data.label(name);
        return value === undefined ? { error: `label ${name} not found` } : { value };
      },
    };
  }

  render(): string {
    const dot = { fields: this.data.fields };
    this.#variables = [{ name: "$", value: dot }];
    this.#walkList(this.parsed.nodes, dot);
    return this.#parts.join("");
  }

  #walkList(nodes: readonly TemplateNode[], dot: Value): Left {
    for (const node of nodes) {
      const left = this.#walk(node, dot);
      if (left !== "done") return left;
    }
    return "done";
  }

  #walk(node: TemplateNode, dot: Value): Left {
    switch (node.type) {
      case "text":
        this.#write(node.text);
        return "done";
      case "action": {
        const value = this.#evaluate(node.pipeline, dot);
        if (node.pipeline.declares.length === 0) this.#write(printValue(value));
        return "done";
      }
      case "break":
      case "continue":
        return node.type;
      case "template":
        this.#callTemplate(node, dot);
        return "done";
      case "range":
        this.#walkRange(node, dot);
        return "done";
      default:
        return this.#walkChoice(node, dot);
    }
  }

  #walkChoice({ type, pipeline, body, otherwise }: BranchNode, dot: Value): Left {
    const known = this.#variables.length;
    const value = this.#evaluate(pipeline, dot);
    const left = isTrue(value)
      ? this.#walkList(body, type === "with" ? value : dot)
      : this.#walkList(otherwise, dot);
    this.#variables.length = known;
    return left;
  }

  /** Of what templates hold here, Go ranges over whole numbers alone. */
  #walkRange({ pipeline, body, otherwise }: BranchNode, dot: Value): void {
    const known = this.#variables.length;
    const count = this.#evaluate(pipeline, dot);
    if (typeof count !== "bigint" && count !== undefined) {
      this.#fail(`range can't iterate over ${printValue(count)}`);
    }
    const [variable] = pipeline.declares;
    if (count !== undefined && pipeline.declares.length > 1) {
      this.#fail(`can't use ${count} to iterate over more than one variable`);
    }
    const inLoop = this.#variables.length;
    for (let item = 0n; item < (count ?? 0n); item++) {
      this.#step();
      if (variable !== undefined) this.#assign(variable, item);
      const left = this.#walkList(body, item);
      this.#variables.length = inLoop;
      if (left === "break") break;
    }
    if ((count ?? 0n) <= 0n) this.#walkList(otherwise, dot);
    this.#variables.length = known;
  }

  #callTemplate(node: TemplateNode & { readonly type: "template" }, dot: Value): void {
    const { name, pipeline, at } = node;
    this.#place = { at, shown: () => renderCall(node) };
    const nodes = this.parsed.defined.get(name);
    if (nodes === undefined) return this.#fail(`template ${JSON.stringify(name)} not defined`);
    if (++this.#depth > deepest) this.#fail("exceeded maximum template depth (100000)");
    const value = pipeline === undefined ? undefined : this.#evaluate(pipeline, dot);
    const [outer, outerName] = [this.#variables, this.#name];
    this.#variables = [{ name: "$", value }];
    this.#name = name;
    this.#walkList(nodes, value);
    [this.#variables, this.#name] = [outer, outerName];
    this.#depth--;
  }

  #evaluate(pipeline: Pipeline, dot: Value): Value {
    this.#lookAt(pipeline);
    let last: readonly Value[] = [];
    for (const command of pipeline.commands) last = [this.#run(command, dot, last)];
    const [value] = last;
    for (const name of pipeline.declares) {
      if (pipeline.assigns) this.#assign(name, value);
      else this.#variables.push({ name, value });
    }
    return value;
  }

  #assign(name: string, value: Value): void {
    this.#findVariable(name).value = value;
  }

  #findVariable(name: string): Variable {
    return this.#variables.findLast((one) => one.name === name) ?? this.#fail(`undefined variable: ${name}`);
  }

  #run(command: Command, dot: Value, last: readonly Value[]): Value {
    this.#step();
    const [first, ...rest] = command.operands;
    if (first === undefined) return undefined;
    const hasArguments = rest.length > 0 || last.length > 0;
    const takesNone = () => {
      if (hasArguments) this.#fail(`can't give argument to non-function ${renderNode(first)}`);
    };
    switch (first.type) {
      case "function":
        return this.#call(first, command, rest, last, dot);
      case "field":
      case "chain":
        return this.#valueOf(first, dot, hasArguments);
      case "variable": {
        const value = this.#valueOf(first, dot, hasArguments);
        if (first.names.length === 0) takesNone();
        return value;
      }
      case "pipeline":
        takesNone();
        return this.#evaluate(first, dot);
      case "constant":
      case "dot":
      case "nil":
        this.#lookAt(first);
        takesNone();
        return first.type === "nil" ? this.#fail("nil is not a command") : this.#valueOf(first, dot, false);
    }
  }

  #valueOf(operand: Operand, dot: Value, hasArguments: boolean): Value {
    this.#lookAt(operand);
    switch (operand.type) {
      case "dot":
        return dot;
      case "nil":
        return undefined;
      case "constant":
        return operand.value;
      case "pipeline":
        return this.#evaluate(operand, dot);
      case "function":
        return this.#call(operand, { operands: [operand] }, [], [], dot);
      case "field":
        return this.#fieldOf(dot, operand.names, operand, hasArguments);
      case "variable": {
        const { value } = this.#findVariable(operand.name);
        return this.#fieldOf(value, operand.names, operand, hasArguments);
      }
      case "chain":
        if (operand.of.type === "nil") {
          return this.#fail(`indirection through explicit nil in ${renderNode(operand)}`);
        }
        return this.#fieldOf(this.#valueOf(operand.of, dot, false), operand.names, undefined, hasArguments);
    }
  }

  #fieldOf(of: Value, names: readonly string[], operand: Operand | undefined, hasArguments: boolean): Value {
    let value = of;
    if (operand !== undefined) this.#lookAt(operand);
    names.forEach((name, index) => {
      if (value === undefined) return;
      const field = isData(value) && Object.hasOwn(value.fields, name) ? value.fields[name] : undefined;
      if (field === undefined) this.#fail(`can't evaluate field ${name} in type ${typeOf(value)}`);
      if (hasArguments && index === names.length - 1) {
        this.#fail(`${name} has arguments but cannot be invoked as function`);
      }
      value = field;
    });
    return value;
  }

  #call(
    operand: Operand & { readonly type: "function" },
    command: Command,
    given: readonly Operand[],
    last: readonly Value[],
    dot: Value,
  ): Value {
    this.#step();
    this.#lookAt(operand);
    const { name } = operand;
    const called = name === "label" ? this.#label : builtInFunctions.get(name);
    if (called === undefined) return this.#fail(`${JSON.stringify(name)} is not a defined function`);
    this.#checkCount(name, called, given.length, last.length);
    if (name === "and" || name === "or") return this.#stopEarly(name, given, last, dot);

    const { texts = 0 } = called;
    const values = given.map((one, place) => this.#argument(one, dot, place < texts));
    if (last.length > 0 && given.length < texts) this.#requireText(last[0]);
    // Go's `call` names what it was given.
    const [callee] = given;
    const words =
      name === "call" ? [callee === undefined ? describeCallee(last[0]) : renderNode(callee)] : [];
    const outcome = called.call([...words, ...values, ...last]);
    if ("value" in outcome) return outcome.value;
    this.#place = { at: operand.at, shown: () => renderNode(command) };
    return this.#fail(`error calling ${name}: ${outcome.error}`);
  }

  #checkCount(name: string, { takes: [least, most] }: TemplateFunction, given: number, last: number): void {
    if (most === Number.POSITIVE_INFINITY) {
      if (given + last < least) {
        this.#fail(`wrong number of args for ${name}: want at least ${least} got ${given}`);
      }
    } else if (given + last !== least) {
      this.#fail(`wrong number of args for ${name}: want ${least} got ${given + last}`);
    }
  }

  #stopEarly(name: "and" | "or", given: readonly Operand[], last: readonly Value[], dot: Value): Value {
    let value: Value;
    for (const operand of given) {
      value = this.#argument(operand, dot, false);
      if (isTrue(value) === (name === "or")) return value;
    }
    return last.length > 0 ? last[0] : value;
  }

  #argument(operand: Operand, dot: Value, isText: boolean): Value {
    this.#lookAt(operand);
    if (isText && operand.type === "nil") this.#fail("cannot assign nil to string");
    if (isText && operand.type === "constant" && typeof operand.value !== "string") {
      this.#fail(`expected string; found ${operand.text}`);
    }
    const value = this.#valueOf(operand, dot, false);
    if (isText) this.#requireText(value);
    return value;
  }

  #requireText(value: Value): void {
    if (typeof value === "string") return;
    if (value === undefined) this.#fail("invalid value; expected string");
    this.#fail(`wrong type for value; expected string; got ${typeOf(value)}`);
  }

  #write(text: string): void {
    this.#length += text.length;
    if (this.#length > longestText) {
      throw new RenderError(`the text is longer than ${longestText} characters`);
    }
    this.#parts.push(text);
  }

  #step(): void {
    if (++this.#steps > mostSteps) throw new RenderError(`rendering takes more than ${mostSteps} steps`);
  }

  #lookAt(operand: Operand): void {
    this.#place = { at: operand.at, shown: () => renderNode(operand) };
  }

  #fail(reason: string): never {
    const { at, shown } = this.#place;
    const before = this.template.slice(0, at);
    const line = before.split("\n").length;
    const column = Buffer.byteLength(before.slice(before.lastIndexOf("\n") + 1));
    const name = JSON.stringify(this.#name);
    throw new RenderError(`template: :${line}:${column}: executing ${name} at <${shown()}>: ${reason}`);
  }
}

/** A value as Go's reflection names it. */
function describeCallee(value: Value): string {
  if (typeof value === "string") return value;
  return value === undefined ? "<invalid Value>" : `<${typeOf(value)} Value>`;
}
