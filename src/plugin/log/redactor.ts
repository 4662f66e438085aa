/** What stands in a log where a secret was. */
export const redacted = "(redacted)";

/** Keeps secrets out of everything that the provider writes for others to read. */
export interface Redactor {
  /**
   * Remembers a secret: from now on it is struck out of every text, also where it is percent-encoded, in
   * base64 or JSON-escaped. A text of less than 6 characters is no secret: without it, no text would be legible.
   */
  register(secret: string): void;
  /** The text without any registered secret. */
  redact(text: string): string;
  /** Whether a field of this name holds a secret whatever its value: `Authorization`, `access_token`. */
  isSecretName(name: string): boolean;
}

const secretName = /authorization|token|secret|passw|api[-_ ]?key|private[-_ ]?key|credential|cookie/i;

const shortestSecret = 6;

export function createRedactor(): Redactor {
  const spellings = new Set<string>();
  let pattern: RegExp | undefined;
  return {
    register(secret) {
      if (secret.length < shortestSecret) return;
      for (const spelling of spellingsOf(secret)) spellings.add(spelling);
      // Longest first: a secret that begins another must not leave the other's rest behind.
      const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
      pattern = new RegExp(longestFirst.map(escapeRegExp).join("|"), "g");
    },
    redact: (text) => (pattern === undefined ? text : text.replace(pattern, redacted)),
    isSecretName: (name) => secretName.test(name),
  };
}

function spellingsOf(secret: string): string[] {
  const utf8 = Buffer.from(secret, "utf8");
  const base64 = utf8.toString("base64");
  return [
    secret,
    encodeURIComponent(utf8.toString("utf8")),
    encodeURI(utf8.toString("utf8")),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replace(/=+$/, ""),
    utf8.toString("base64url"),
  ];
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
