import { endOfInput, scanScalar, scanString, unexpected } from "./scan-token";

/** Go's decoder refuses anything nested deeper. */
const deepest = 10_000;

type Expectation = "value" | "value or end" | "key" | "key or end" | "colon" | "after value";

/**
 * What Go's `encoding/json` says of bytes that are no JSON text; `undefined` when they are one.
 * The server answers with these words, byte by byte, so a byte of a longer character is shown as that byte.
 */
export function findSyntaxError(bytes: Uint8Array): string | undefined {
  const open: ("object" | "array")[] = [];
  let expected: Expectation = "value";
  let at = 0;
  while (true) {
    at = skipWhitespace(bytes, at);
    const byte = bytes[at];
    if (byte === undefined) return expected === "after value" && open.length === 0 ? undefined : endOfInput;
    const character = String.fromCharCode(byte);
    if (closes(character, expected, open.at(-1))) {
      open.pop();
      expected = "after value";
      at++;
      continue;
    }
    switch (expected) {
      case "key":
      case "key or end": {
        if (character !== '"') return unexpected(byte, "looking for beginning of object key string");
        const token = scanString(bytes, at);
        if (typeof token === "string") return token;
        [at, expected] = [token, "colon"];
        break;
      }
      case "colon":
        if (character !== ":") return unexpected(byte, "after object key");
        [at, expected] = [at + 1, "value"];
        break;
      case "after value": {
        const container = open.at(-1);
        if (container === undefined) return unexpected(byte, "after top-level value");
        if (character !== ",") return unexpected(byte, afterElement[container]);
        [at, expected] = [at + 1, container === "object" ? "key" : "value"];
        break;
      }
      default: {
        if (character === "{" || character === "[") {
          if (open.push(character === "{" ? "object" : "array") > deepest) return "exceeded max depth";
          [at, expected] = [at + 1, character === "{" ? "key or end" : "value or end"];
          break;
        }
        const token = scanScalar(bytes, at);
        if (typeof token === "string") return token;
        [at, expected] = [token, "after value"];
      }
    }
  }
}

const afterElement = { object: "after object key:value pair", array: "after array element" } as const;

function closes(
  character: string,
  expected: Expectation,
  container: "object" | "array" | undefined,
): boolean {
  if (character === "}") {
    return container === "object" && (expected === "after value" || expected === "key or end");
  }
  if (character === "]") {
    return container === "array" && (expected === "after value" || expected === "value or end");
  }
  return false;
}

function skipWhitespace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isWhitespace(bytes[at])) at++;
  return at;
}

/** By number, since a body of blanks alone can have millions. */
function isWhitespace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
