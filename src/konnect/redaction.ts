export type Redact = (text: string) => string;

const SHOWN = "(sensitive)";

/** Below this length a "secret" is an ordinary word, and replacing it would garble messages. */
const SHORTEST_SECRET = 6;
/** Nor is a secret shorter than this struck out of data, where it may just as well be the name of an object. */
const SHORTEST_SECRET_IN_DATA = 16;
const LONGEST_EXCERPT = 500;

/** Tokens of Konnect's own form, caught even where no setting names them: `kpat_…`, `spat_…`. */
const KONNECT_TOKEN = /\b[ks]pat_[\w-]{8,}/g;

/** Gives a function that blanks these secrets, and what has the form of Konnect's tokens, in a message. */
export function redactorOf(secrets: readonly string[]): Redact {
  const strike = strikerOf(secrets, SHORTEST_SECRET);
  return (text) => strike(text).replace(KONNECT_TOKEN, SHOWN);
}

/**
 * Gives a function that blanks these secrets in JSON that is kept and shown as an object's: a plan would show
 * a token that a server repeats in a label. Anything else is left as it is, whatever it looks like.
 */
export function dataRedactorOf(secrets: readonly string[]): Redact {
  return strikerOf(secrets, SHORTEST_SECRET_IN_DATA);
}

function strikerOf(secrets: readonly string[], shortest: number): Redact {
  const forms = secrets
    .filter((secret) => secret.length >= shortest)
    .flatMap(spellingsOf)
    .sort((left, right) => right.length - left.length);
  return (text) => forms.reduce((redacted, form) => redacted.replaceAll(form, SHOWN), text);
}

/** One short line of a foreign text. Redacts before it cuts: a cut token would no longer be recognised. */
export function excerptOf(text: string, redact: Redact): string {
  const line = redact(text).replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT)}…`;
}

/** As it is, as one part of a URL, as several, and as JSON has it. */
function spellingsOf(secret: string): readonly string[] {
  const encoded = [encodeURIComponent, encodeURI].map((encode) => encodeForUrl(secret, encode));
  return [secret, ...encoded, encodeForJson(secret), encodeForGoJson(secret)];
}

function encodeForJson(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}

/** Go, which the server is written in, escapes what would be special in HTML. */
function encodeForGoJson(secret: string): string {
  return encodeForJson(secret).replace(
    /[<>&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

function encodeForUrl(secret: string, encode: (text: string) => string): string {
  try {
    return encode(secret);
  } catch {
    return secret;
  }
}
