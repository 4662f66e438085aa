import { createHash } from "node:crypto";

const shown = "(sensitive)";

/** Below this length a token is an ordinary word, and blanking it would garble paths. */
const shortestSecret = 6;

/** Query parameters that hold credentials where clients send them so. */
const credentialParameter = /([?&](?:access_token|api_key|apikey|token|secret|password)=)[^&]*/gi;
/** Tokens of Konnect's own form. */
const konnectToken = /[ks]pat_[\w-]+/g;

/** A token's name in logs: the same for the same token, and of no use to anyone. */
export function fingerprintOf(token: string): string {
  return createHash("sha256").update(token).digest("hex").slice(0, 8);
}

/** The token of an Authorization header; of another scheme, all that follows it. */
export function tokenOf(authorization: string | undefined): string | undefined {
  return /^\S+ +(.+)$/.exec(authorization ?? "")?.[1] ?? (authorization === "" ? undefined : authorization);
}

/** Blanks these secrets, and what looks like one, in a text that is going to be shown. */
export function redactText(text: string, secrets: readonly (string | undefined)[]): string {
  const without = secrets
    .flatMap((secret) => (secret === undefined || secret.length < shortestSecret ? [] : formsOf(secret)))
    .reduce((redacted, form) => redacted.replaceAll(form, shown), text);
  // Nearly all paths have neither.
  const blanked = without.includes("=") ? without.replace(credentialParameter, `$1${shown}`) : without;
  return blanked.includes("pat_") ? blanked.replace(konnectToken, shown) : blanked;
}

/** As it is, and as a URL writes it. */
function formsOf(secret: string): readonly string[] {
  try {
    return [secret, encodeURIComponent(secret)];
  } catch {
    // Half a surrogate pair, which no URL can hold.
    return [secret];
  }
}

/** Members that hold keys and passwords, wherever they are in an object of the mesh. */
const sensitiveMembers: ReadonlySet<string> = new Set(["inline", "inlineString"]);

/** The same fields, secrets blanked: for logs, never for the API. */
export function redactFields(kind: string, fields: unknown): unknown {
  if (Array.isArray(fields)) return fields.map((element: unknown) => redactFields(kind, element));
  if (typeof fields !== "object" || fields === null) return fields;
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => {
    const isSensitive = sensitiveMembers.has(name) || (kind === "Secret" && name === "data");
    return [name, isSensitive ? shown : redactFields(kind, value)];
  });
  return Object.fromEntries(entries);
}
