import { rewriteStrings } from "./rewrite-strings";
import { secrecyIn } from "./secret-fields";
import { secretPatterns } from "./secret-patterns";

/** What stands in place of a secret; equal secrets have the same number. */
export const redactedMark = /\(redacted-(\d+)\)/g;

/** Below this length a "secret" is an ordinary word, and blanking it everywhere would garble texts. */
const shortestLiteral = 6;

/**
 * Blanks secrets in texts and bodies. What it has once seen in a secret field or header it also knows elsewhere:
 * in an error that quotes it, for one. Keeps secrets in memory only.
 */
export class Redactor {
  readonly #numbers = new Map<string, number>();
  /** Every way in which a known secret can stand in a text, the longest first. */
  #literals: readonly (readonly [form: string, secret: string])[] = [];

  /** A secret that no form gives away, such as the value of a header. */
  learn(secret: string): void {
    if (secret.length < shortestLiteral || this.#numbers.has(secret)) return;
    this.#number(secret);
    const forms = new Set([secret, encodeForUrl(secret), JSON.stringify(secret).slice(1, -1)]);
    this.#literals = [...this.#literals, ...[...forms].map((form) => [form, secret] as const)].sort(
      ([left], [right]) => right.length - left.length,
    );
  }

  /** A text that is no document: a path, an error, a header. */
  text(text: string): string {
    const known = this.#literals.reduce(
      (blanked, [form, secret]) => blanked.replaceAll(form, () => this.#mark(secret)),
      text,
    );
    return secretPatterns.reduce(
      (blanked, { form, isSecret }) =>
        blanked.replace(form, (match) => (isSecret?.(match) === false ? match : this.#mark(match))),
      known,
    );
  }

  /**
   * The body of a request or an answer: JSON, all else of it unchanged byte for byte; or any text.
   * @param path of the request that it belongs to
   */
  body(text: string, path: string): string {
    const secrecy = secrecyIn(path, text);
    // Learnt first, for a secret can be quoted before the field that gives it away.
    rewriteStrings(text, secrecy, (value, inSecretField) => {
      if (inSecretField) this.learn(value);
      return value;
    });
    const rewritten = rewriteStrings(text, secrecy, (value, inSecretField) =>
      inSecretField && value !== "" ? this.#mark(value) : this.text(value),
    );
    return isJson(rewritten) ? rewritten : this.text(rewritten);
  }

  #mark(secret: string): string {
    if (new RegExp(`^${redactedMark.source}$`).test(secret)) return secret;
    return `(redacted-${this.#number(secret)})`;
  }

  #number(secret: string): number {
    const number = this.#numbers.get(secret) ?? this.#numbers.size + 1;
    this.#numbers.set(secret, number);
    return number;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function encodeForUrl(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    return secret;
  }
}
