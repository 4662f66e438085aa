import { lineOf, type ParsedTemplate } from "./parse-template";
import type { Operand, Pipeline } from "./parse-pipeline";

type Value = string | number | boolean;

/** What a template can speak of. */
export interface TemplateData {
  readonly fields: Readonly<Record<string, string>>;
  /** The `label` function; `undefined` where there is no such label. */
  readonly label: (key: string) => string | undefined;
}

export type Rendered =
  | { readonly text: string }
  /** What Go says against rendering it. */
  | { readonly error: string }
  | { readonly unsupported: string };

/** Carries a failure out of nested pipelines. */
class Failure extends Error {
  constructor(readonly outcome: Exclude<Rendered, { readonly text: string }>) {
    super();
  }
}

/** Renders a parsed template. Functions that need Go's types are `unsupported`, never guessed. */
export function renderTemplate(template: string, parsed: ParsedTemplate, data: TemplateData): Rendered {
  if (!("nodes" in parsed)) return parsed;
  try {
    const parts = parsed.nodes.map((node) =>
      node.type === "text" ? node.text : String(evaluate(node.pipeline, data, template)),
    );
    return { text: parts.join("") };
  } catch (error) {
    if (error instanceof Failure) return error.outcome;
    throw error;
  }
}

function evaluate({ commands }: Pipeline, data: TemplateData, template: string): Value {
  let last: readonly Value[] = [];
  for (const [first, ...rest] of commands) {
    if (first === undefined) continue;
    if (first.type === "function") {
      const given = [...rest.map((operand) => valueOf(operand, data, template)), ...last];
      last = [call(first, given, data, template)];
      continue;
    }
    if (rest.length > 0 || last.length > 0) fail(first, template, "can't give argument to non-function");
    last = [valueOf(first, data, template)];
  }
  return last[0] ?? "";
}

function valueOf(operand: Operand, data: TemplateData, template: string): Value {
  switch (operand.type) {
    case "constant":
      return operand.value;
    case "pipeline":
      return evaluate(operand.pipeline, data, template);
    case "function":
      return call(operand, [], data, template);
    case "field": {
      const value = Object.hasOwn(data.fields, operand.name) ? data.fields[operand.name] : undefined;
      if (value !== undefined) return value;
      const type = Object.keys(data.fields)
        .map((name) => `${name} string`)
        .join("; ");
      return fail(operand, template, `can't evaluate field ${operand.name} in type struct { ${type} }`);
    }
    case "dot":
      throw new Failure({ unsupported: "." });
  }
}

function call(
  operand: Operand & { readonly type: "function" },
  given: readonly Value[],
  data: TemplateData,
  template: string,
): Value {
  const [first = "", second = ""] = given;
  switch (operand.name) {
    case "label": {
      if (given.length !== 1) {
        const reason = `wrong number of args for label: want 1 got ${given.length}`;
        return fail(operand, template, reason);
      }
      const label = data.label(String(first));
      return label ?? fail(operand, template, `error calling label: label ${String(first)} not found`);
    }
    case "print":
      return given.map(String).join("");
    case "println":
      return `${given.map(String).join(" ")}\n`;
    case "printf":
      return printf(String(first), given.slice(1));
    case "eq":
      return given.slice(1).includes(first);
    case "ne":
      return first !== second;
    case "not":
      return !isTrue(first);
    case "len":
      return Buffer.byteLength(String(first));
    case "and":
      return given.find((value) => !isTrue(value)) ?? given.at(-1) ?? "";
    case "or":
      return given.find(isTrue) ?? given.at(-1) ?? "";
    default:
      throw new Failure({ unsupported: operand.name });
  }
}

function printf(format: string, given: readonly Value[]): string {
  const verbs = format.match(/%[svdq%]/g) ?? [];
  const values = verbs.filter((verb) => verb !== "%%").length;
  if (format.split("%").length - 1 > verbs.length + verbs.filter((verb) => verb === "%%").length) {
    throw new Failure({ unsupported: "printf" });
  }
  if (values !== given.length) throw new Failure({ unsupported: "printf" });
  let next = 0;
  return format.replace(/%[svdq%]/g, (verb) => {
    if (verb === "%%") return "%";
    const value = String(given[next++]);
    return verb === "%q" ? JSON.stringify(value) : value;
  });
}

function isTrue(value: Value): boolean {
  return value !== "" && value !== 0 && value !== false;
}

function fail(operand: Operand, template: string, reason: string): never {
  const lineStart = template.lastIndexOf("\n", operand.at) + 1;
  const place = `template: :${lineOf(template, operand.at)}:${operand.at - lineStart}`;
  const shown =
    operand.type === "field" ? `.${operand.name}` : operand.type === "function" ? operand.name : "";
  throw new Failure({ error: `${place}: executing "" at <${shown}>: ${reason}` });
}
