/** A form that gives a secret away, and whether a match is one: all are, unless said. */
interface SecretPattern {
  readonly form: RegExp;
  readonly isSecret?: (match: string) => boolean;
}

const parameters =
  "access_?token|api_?key|apikey|auth|client_secret|id_token|password|secret|sig|signature|token";

/** What is secret by its form, wherever it stands. No form is tried again from within what it has run through, so that no text takes long. */
export const secretPatterns: readonly SecretPattern[] = [
  // A private key in PEM, as text or in a URL; one that breaks off counts to the end.
  {
    form: /-----BEGIN[A-Z0-9 +%]{0,40}PRIVATE(?: |\+|%20)KEY[\s\S]*?(?:-----END[A-Z0-9 +%]{0,40}KEY-----|$)/g,
  },
  // The same in base64, in one line or many: PEM, or DER by its first bytes.
  { form: /[A-Za-z0-9+/_-]{40,}(?:\s{1,4}[A-Za-z0-9+/_-]{4,})*={0,2}/g, isSecret: holdsPrivateKey },
  // JSON Web Tokens. A run is matched whole and judged then: to look for its start would try every character.
  { form: /[\w.-]{16,}/g, isSecret: holdsWebToken },
  // Konnect's personal and system access tokens.
  { form: /\b[ks]pat_[\w-]{8,}/gi },
  // Credentials of HTTP, quoted.
  { form: /(?<=\b(?:Bearer|Basic)(?: |\+|%20){1,4})[\w.~+/=-]{8,}/gi },
  // User name and password of a URL.
  { form: /(?<=[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]+(?=@)/gi },
  // Parameters of a query.
  { form: new RegExp(`(?<=[?&;](?:${parameters})=)[^&#;\\s"]+`, "gi") },
];

/** Parts that dots separate, one of them the base64 of `{"` and more. */
function holdsWebToken(run: string): boolean {
  return run
    .split(".")
    .slice(0, -1)
    .some((part) => part.length - 11 >= part.indexOf("eyJ") && part.includes("eyJ"));
}

function holdsPrivateKey(base64: string): boolean {
  const bytes = Buffer.from(base64, "base64");
  return bytes.includes("PRIVATE KEY") || isPrivateKey(bytes);
}

/** DER of PKCS#1, PKCS#8 and SEC 1: a sequence that starts with a version; a certificate's starts with a sequence. */
function isPrivateKey(der: Buffer): boolean {
  const length = der[1] ?? 0;
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f);
  const version = der.subarray(start, start + 3);
  return der[0] === 0x30 && version[0] === 0x02 && version[1] === 0x01 && (version[2] ?? 9) <= 1;
}
