import type { Redactor } from "./redactor";

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Headers that carry credentials; none of them is recorded, and what they hold is known wherever else it stands. */
const credentials = ["authorization", "proxy-authorization", "x-api-key", "apikey", "kong-admin-token"];
const cookies = ["cookie", "set-cookie"];

export function learnFromHeaders(redactor: Redactor, headers: Given): void {
  const valuesOf = (names: readonly string[]) => names.flatMap((name) => headers[name] ?? []);
  for (const value of valuesOf(credentials)) {
    const [, scheme = "", secret = ""] = /^(\S+) +(.*)$/.exec(value) ?? [];
    redactor.learn(secret === "" ? value : secret);
    if (scheme.toLowerCase() === "basic") learnBasic(redactor, secret);
  }
  for (const cookie of valuesOf(cookies)) {
    for (const pair of cookie.split(";")) redactor.learn(pair.slice(pair.indexOf("=") + 1).trim());
  }
}

function learnBasic(redactor: Redactor, encoded: string): void {
  const [, ...password] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  redactor.learn(password.join(":"));
}
