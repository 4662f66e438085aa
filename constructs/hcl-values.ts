import { Token } from "cdktf";

/**
 * `synth --hcl` of both frameworks takes text that begins with a bracket, a brace or a quotation mark for an expression,
 * and digits for a number, within nested attributes; and it escapes neither backslashes nor line ends anywhere.
 * A template such as `{{ .DisplayName }}.mesh` would come out as no HCL. So text is escaped before it gets there.
 */

/** Text of an attribute of the resource itself. */
export function hclText<T>(value: T): T | string {
  return typeof value === "string" && !isExpression(value) ? escaped(value) : value;
}

/** A value of nested attributes, as the bindings give it to Terraform JSON: every text in it is quoted. */
export function hclValue(value: unknown): unknown {
  if (typeof value === "string") return isExpression(value) ? value : `"${escaped(value)}"`;
  if (typeof value !== "object" || value === null || Token.isUnresolved(value)) return value;
  if (Array.isArray(value)) return value.map(hclValue);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [isExpression(key) ? key : escaped(key), hclValue(entry)]),
  );
}

/** Tokens, and expressions written by hand, are left to the framework. */
function isExpression(text: string): boolean {
  return Token.isUnresolved(text) || text.includes("${");
}

function escaped(text: string): string {
  return text
    .replace(/["\\]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
}
