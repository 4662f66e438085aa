/** The tokens of an environment, also those that a configuration goes before. */
export function tokensOf({
  KONNECT_TOKEN,
  KONNECT_SPAT,
}: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [KONNECT_TOKEN, KONNECT_SPAT].flatMap(bareToo);
}

/** A token as it is given, and without the `Bearer` that may stand before it. */
export function bareToo(token: unknown): readonly string[] {
  return typeof token === "string" ? [token, token.replace(/^bearer /i, "")] : [];
}
