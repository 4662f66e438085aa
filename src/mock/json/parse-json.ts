import { findSyntaxError } from "./syntax-error";

export type JsonObject = Readonly<Record<string, unknown>>;

export type Parsed = { readonly value: unknown } | { readonly error: string };

/** Only a text with this many bytes can be nested too deep, or hold a number too large, for the decoder. */
const worthALook = 300;

/** Reads a body as the server does, errors in the words of Go's decoder. Of a repeated key the last counts. */
export function parseJson(bytes: Buffer): Parsed {
  try {
    const text = bytes.toString("utf8");
    const value: unknown = JSON.parse(text);
    const error = bytes.length > worthALook ? findSyntaxError(bytes) : undefined;
    if (error !== undefined) return { error };
    const tooLarge = findNumberTooLarge(text);
    if (tooLarge === undefined) return { value };
    return { error: `json: cannot unmarshal number ${tooLarge} into Go value of type float64` };
  } catch {
    return { error: findSyntaxError(bytes) ?? "unexpected end of JSON input" };
  }
}

/** A number beyond 64-bit floats, which JSON.parse would silently turn into infinity. */
function findNumberTooLarge(text: string): string | undefined {
  if (!/\d{309}|[eE]\+?\d{2}/.test(text)) return undefined;
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? [];
  return tokens.find((token) => !token.startsWith('"') && !Number.isFinite(Number(token)));
}

/** How Go names the type of a JSON value. */
export function goTypeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "boolean" ? "bool" : typeof value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
