const html: Readonly<Record<string, string>> = {
  '"': "&#34;",
  "'": "&#39;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

/** As Go's `html` function escapes text. */
export function escapeHtml(text: string): string {
  return text.replaceAll("\0", "\ufffd").replace(/["'&<>]/g, (character) => html[character] ?? character);
}

const script: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  '"': '\\"',
  "<": "\\u003C",
  ">": "\\u003E",
  "&": "\\u0026",
  "=": "\\u003D",
};

/** As Go's `js` function escapes text. */
export function escapeJs(text: string): string {
  return [...text]
    .map((character) => {
      const known = script[character];
      if (known !== undefined) return known;
      if (character === " " || !/[\p{C}\p{Z}]/u.test(character)) return character;
      const code = character.codePointAt(0) ?? 0;
      return `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
    })
    .join("");
}

/** As Go's `urlquery` function escapes text: a space becomes a plus. */
export function escapeQuery(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (/[A-Za-z0-9\-_.~]/.test(character)) return character;
      return character === " " ? "+" : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
