/** Text between double or back quotes, as Go source writes it. */
export function unquoteGo(literal: string): string | undefined {
  if (literal.startsWith("`")) return literal.slice(1, -1);
  try {
    return JSON.parse(literal.replace(/\\x([0-9a-fA-F]{2})/g, "\\u00$1")) as string;
  } catch {
    return undefined;
  }
}

/** A character as Go's `%#U` shows it: `U+005B '['`. */
export function describeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${code} '${character}'`;
}
