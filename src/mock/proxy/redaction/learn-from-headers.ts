import type { Redactor } from "./redactor";

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Headers that carry credentials; none of them is recorded, and what they hold is known wherever else it stands. */
const credentials = ["authorization", "proxy-authorization", "x-api-key", "apikey", "kong-admin-token"];
const cookies = ["cookie", "set-cookie"];

/** A shorter cookie is a preference, such as a language, and its value a word that bodies have too. */
const shortestCookie = 12;

export function learnFromHeaders(redactor: Redactor, headers: Given): void {
  const valuesOf = (names: readonly string[]) => names.flatMap((name) => headers[name] ?? []);
  for (const value of valuesOf(credentials)) {
    const [, scheme = "", secret = ""] = /^(\S+) +(.*)$/.exec(value) ?? [];
    if (!/^(?:basic|bearer)$/i.test(value)) redactor.learn(secret === "" ? value : secret);
    if (scheme.toLowerCase() === "basic") learnBasic(redactor, secret);
  }
  for (const cookie of valuesOf(cookies)) {
    const values = cookie.split(";").map((pair) => pair.slice(pair.indexOf("=") + 1).trim());
    for (const value of values) if (value.length >= shortestCookie) redactor.learn(value);
  }
}

function learnBasic(redactor: Redactor, encoded: string): void {
  const [, ...password] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  redactor.learn(password.join(":"));
}
