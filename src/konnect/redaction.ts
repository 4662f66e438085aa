export type Redact = (text: string) => string;

const SHOWN = "(sensitive)";

/** Below this length a "secret" is an ordinary word, and replacing it would garble messages. */
const SHORTEST_SECRET = 6;
const LONGEST_EXCERPT = 500;

/** Tokens of Konnect's own form, caught even where no setting names them: `kpat_…`, `spat_…`. */
const KONNECT_TOKEN = /\b[ks]pat_[\w-]{8,}/g;

/** Gives a function that blanks these secrets, as they are and as URLs and JSON write them. */
export function redactorOf(secrets: readonly string[]): Redact {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, encodeForUrl(secret), JSON.stringify(secret).slice(1, -1)])
    .sort((left, right) => right.length - left.length);
  return (text) =>
    forms.reduce((redacted, form) => redacted.replaceAll(form, SHOWN), text).replace(KONNECT_TOKEN, SHOWN);
}

/** One short line of a foreign text. Redacts before it cuts: a cut token would no longer be recognised. */
export function excerptOf(text: string, redact: Redact): string {
  const line = redact(text).replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT)}…`;
}

function encodeForUrl(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    return secret;
  }
}
