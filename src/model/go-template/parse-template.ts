import { parsePipeline, type Pipeline } from "./parse-pipeline";
import { tokenizeAction } from "./tokenize-action";

/** A template taken apart: text as it is, and actions that put something in its place. */
export type TemplateNode =
  { readonly type: "text"; readonly text: string } | { readonly type: "action"; readonly pipeline: Pipeline };

export type ParsedTemplate =
  | { readonly nodes: readonly TemplateNode[] }
  /** What Go's parser says against it. */
  | { readonly error: string }
  /** Go's language, beyond the part that is read here. */
  | { readonly unsupported: string };

const keywords = new Set([
  "if",
  "else",
  "end",
  "range",
  "with",
  "define",
  "template",
  "block",
  "break",
  "continue",
]);

/**
 * Reads a template of Go's text/template: text, fields, function calls and pipelines. Control structures and
 * variables are told apart, not read. Source: Go's text/template/parse.
 */
export function parseTemplate(template: string): ParsedTemplate {
  const nodes: TemplateNode[] = [];
  let at = 0;
  let trimNext = false;
  while (at < template.length) {
    const open = template.indexOf("{{", at);
    const textEnd = open === -1 ? template.length : open;
    const trimBefore = open !== -1 && /^\{\{-\s/.test(template.slice(open, open + 4));
    let text = template.slice(at, textEnd);
    if (trimNext) text = text.trimStart();
    if (trimBefore) text = text.trimEnd();
    if (text !== "") nodes.push({ type: "text", text });
    if (open === -1) break;

    const start = open + (trimBefore ? 4 : 2);
    const close = findClose(template, start);
    const failure = (error: string) => ({ error: `template: :${lineOf(template, open)}: ${error}` });
    if (close === -1) return failure("unclosed action");
    const trimAfter = /\s-$/.test(template.slice(start, close));
    const end = trimAfter ? close - 2 : close;
    at = close + 2;
    trimNext = trimAfter;
    if (template.startsWith("/*", start)) continue;

    const tokens = tokenizeAction(template, start, end);
    if ("error" in tokens) return failure(tokens.error);
    const [first] = tokens;
    if (first?.type === "identifier" && keywords.has(first.text)) return { unsupported: first.text };
    const variable = tokens.find(({ type, text: token }) => type === "variable" || token === ":=");
    if (variable !== undefined) return { unsupported: "variables" };
    const parsed = parsePipeline(tokens);
    if ("error" in parsed) return failure(parsed.error);
    nodes.push({ type: "action", pipeline: parsed });
  }
  return { nodes };
}

/** The end of an action, past quoted text that may hold braces. */
function findClose(template: string, start: number): number {
  const pattern = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}\}/g;
  pattern.lastIndex = start;
  for (let found = pattern.exec(template); found !== null; found = pattern.exec(template)) {
    if (found[0] === "}}") return found.index;
  }
  return -1;
}

export function lineOf(template: string, at: number): number {
  return template.slice(0, at).split("\n").length;
}
