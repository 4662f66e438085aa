import { escapeFolded, escapeTitle } from "./escape-markdown";

/** Lines that a reader unfolds: preformatted HTML, so that nothing in it is Markdown. */
export function fold(title: string, lines: readonly string[]): string {
  return [
    `<details><summary>${escapeTitle(title)}</summary>`,
    "",
    `<pre>${lines.map((line) => escapeFolded(line) || "&nbsp;").join("\n")}</pre>`,
    "",
    "</details>",
  ].join("\n");
}
