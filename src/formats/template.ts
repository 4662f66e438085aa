import { Expression } from "./value";

/**
 * Text as Terraform's JSON and HCL's quoted strings have it: `${…}` and `%{…}` are templates there, and doubling
 * the sign makes them text. A run of signs before a brace counts as one sign less than it is long.
 */

/** The template that gives a text, or the value of an expression. */
export function templateOf(value: string | Expression): string {
  if (typeof value === "string") return value.replace(/[$%](?=\{)/g, "$&$&");
  const quoted = templateInQuotes(value.source);
  return quoted ?? `\${${value.source}}`;
}

/** The text that a template is, or the expression, where it is not text alone. */
export function parseTemplate(template: string): string | Expression {
  const parts = partsOf(template);
  if (parts.every(({ isText }) => isText)) return parts.map(({ source }) => unescaped(source)).join("");
  const [only] = parts;
  if (parts.length === 1 && only?.source.startsWith("${")) {
    return new Expression(only.source.slice(2, -1).trim());
  }
  return new Expression(
    `"${parts.map(({ source, isText }) => (isText ? escapeInQuotes(source) : source)).join("")}"`,
  );
}

interface Part {
  readonly source: string;
  readonly isText: boolean;
}

function partsOf(template: string): readonly Part[] {
  const parts: Part[] = [];
  let textFrom = 0;
  for (let at = 0; at < template.length; at++) {
    if (!isOpening(template, at)) continue;
    const end = endOfInterpolation(template, at + 2);
    if (end === undefined) break;
    if (at > textFrom) parts.push({ source: template.slice(textFrom, at), isText: true });
    parts.push({ source: template.slice(at, end), isText: false });
    textFrom = end;
    at = end - 1;
  }
  if (textFrom < template.length || parts.length === 0) {
    parts.push({ source: template.slice(textFrom), isText: true });
  }
  return parts;
}

function isOpening(template: string, at: number): boolean {
  const sign = template[at];
  return (sign === "$" || sign === "%") && template[at + 1] === "{" && template[at - 1] !== sign;
}

/** Past the brace that closes an interpolation; undefined where none does. */
function endOfInterpolation(template: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < template.length; at++) {
    const character = template[at];
    if (character === '"') {
      const end = endOfQuoted(template, at + 1);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Past the quote that closes a quoted string, which may hold interpolations. */
function endOfQuoted(source: string, from: number): number | undefined {
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === '"') return at + 1;
    else if (isOpening(source, at)) {
      const end = endOfInterpolation(source, at + 2);
      if (end === undefined) return undefined;
      at = end - 1;
    }
  }
  return undefined;
}

function unescaped(text: string): string {
  return text.replace(/([$%])\1(?=\{)/g, "$1");
}

const escapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  '"': '\\"',
  "\\": "\\\\",
};

/** Text between the quotes of HCL. */
export function escapeInQuotes(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- HCL has no other way to write these
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff"\\]/g,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The template between the quotes of an expression that is one quoted string; undefined for any other. */
function templateInQuotes(source: string): string | undefined {
  if (!source.startsWith('"') || endOfQuoted(source, 1) !== source.length) return undefined;
  const parts = partsOf(source.slice(1, -1));
  return parts.map((part) => (part.isText ? unquoted(part.source) : part.source)).join("");
}

const characters: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function unquoted(source: string): string {
  return source.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g,
    (_, short?: string, long?: string, character = "") => {
      const code = short ?? long;
      if (code !== undefined) return String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
      return characters[String(character)] ?? String(character);
    },
  );
}
