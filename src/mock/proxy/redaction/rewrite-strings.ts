import type { Secrecy } from "./secret-fields";

/** Strings, also one that never ends; and whatever opens, closes or separates. */
const tokens = /"(?:[^"\\]|\\(?:[\s\S]|$))*(?:"|$)|[{}[\],]/g;
const colon = /\s*:/y;

/** What a string is: a key, or a value, of a secret field or not. */
export type Rewrite = (value: string, inSecretField: boolean) => string;

/**
 * Rewrites the strings of a JSON text in place; all else stays, byte for byte. A text that is no JSON, or breaks off,
 * is rewritten as far as its quotes go. All that a secret field holds is secret, at any depth.
 */
export function rewriteStrings(text: string, secrecyOf: Secrecy, rewrite: Rewrite): string {
  const parts: string[] = [];
  const secretContainers: boolean[] = [];
  let field: ReturnType<Secrecy>;
  let end = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    switch (token) {
      case "{":
      case "[":
        secretContainers.push(secretContainers.at(-1) === true || field === "deep");
        field = undefined;
        continue;
      case "}":
      case "]":
        secretContainers.pop();
        field = undefined;
        continue;
      case ",":
        field = undefined;
        continue;
    }
    const value = decode(token);
    colon.lastIndex = index + token.length;
    const isKey = colon.test(text);
    const isSecret = !isKey && (field !== undefined || secretContainers.at(-1) === true);
    const rewritten = rewrite(value, isSecret);
    parts.push(text.slice(end, index), rewritten === value ? token : JSON.stringify(rewritten));
    end = index + token.length;
    field = isKey ? secrecyOf(value) : undefined;
  }
  parts.push(text.slice(end));
  return parts.join("");
}

function decode(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.replace(/^"|"$/g, "");
  }
}
