import { redactedMark } from "../redaction/redactor";
import { rewriteStrings } from "../redaction/rewrite-strings";
import type { Secrets } from "./match-recorded";

/** Puts back what the client has sent in place of a mark itself; all other marks stay. */
export function restoreSecrets(body: string, secrets: Secrets): string {
  const restore = (text: string) =>
    text.replace(redactedMark, (mark, number: string) => secrets.get(number) ?? mark);
  if (secrets.size === 0 || !body.includes("(redacted-")) return body;
  // In JSON a secret is written as JSON writes it.
  return /^\s*[[{"]/.test(body) ? rewriteStrings(body, () => undefined, restore) : restore(body);
}
