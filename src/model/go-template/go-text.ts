const escapes: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};

/** Text between double, single or back quotes, as Go source writes it; `undefined` for what is none. */
export function unquoteGo(literal: string): string | undefined {
  const quote = literal.charAt(0);
  const text = literal.slice(1, -1);
  if (quote === "`") return text.replaceAll("\r", "");
  let valid = true;
  // Bytes, for \x and octal escapes are bytes of UTF-8, not characters.
  const parts = text.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|([\s\S]?))|[^\\]+/g,
    (whole: string, hex?: string, four?: string, eight?: string, octal?: string, one?: string) => {
      if (!whole.startsWith("\\")) return bytesOf(whole);
      const byte =
        hex === undefined ? (octal === undefined ? undefined : parseInt(octal, 8)) : parseInt(hex, 16);
      if (byte !== undefined && byte < 256) return String.fromCharCode(byte);
      const point = four ?? eight;
      if (point !== undefined) {
        const code = parseInt(point, 16);
        if (code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return bytesOf(String.fromCodePoint(code));
      } else if (one !== undefined && Object.hasOwn(escapes, one)) {
        return escapes[one] ?? "";
      } else if (one === quote) return quote;
      valid = false;
      return "";
    },
  );
  return valid ? Buffer.from(parts, "latin1").toString("utf8") : undefined;
}

function bytesOf(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** A character as Go's `%#U` shows it: `U+005B '['`. */
export function describeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /\p{C}/u.test(character) ? `U+${code}` : `U+${code} '${character}'`;
}

/** Text between double quotes, as Go's `%q` writes it. */
export function quoteGo(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '"': '\\"',
    "\\": "\\\\",
    "\x07": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\v": "\\v",
  };
  const quoted = [...text].map((character) => {
    const short = named[character];
    if (short !== undefined) return short;
    if (character === " " || !/[\p{C}\p{Z}]/u.test(character)) return character;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return `\\x${code.toString(16).padStart(2, "0")}`;
    return code < 0x10000
      ? `\\u${code.toString(16).padStart(4, "0")}`
      : `\\U${code.toString(16).padStart(8, "0")}`;
  });
  return `"${quoted.join("")}"`;
}
