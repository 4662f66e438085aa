import { escapeControls } from "../../render-value";
import { escapeMarkup } from "../escape-markup";

/**
 * Text as it is, in a paragraph or in a table's cell: no mark-up, no cell's end, nobody mentioned, nothing linked.
 * Comments part what would be made into a link after Markdown is read, where no escape helps any more.
 */
export function escapeMarkdown(text: string): string {
  return unlinked(escapeMarkup(oneLine(text)).replace(/[\\`*_[\]|#~]/g, "\\$&"));
}

/** Text in HTML that Markdown leaves alone. */
export function escapeFolded(text: string): string {
  return escapeMarkup(oneLine(text));
}

/** A `summary`: no Markdown there, but mentions and links are. */
export function escapeTitle(text: string): string {
  return unlinked(escapeFolded(text));
}

/** Inline code, whose end no text can bring about. */
export function inlineCode(text: string): string {
  return `\`${oneLine(text).replace(/`/g, "'")}\``;
}

/** In a table's cell a pipe would end the cell even in code. */
export function inlineCodeInCell(text: string): string {
  return inlineCode(text).replace(/\\?\|/g, "\\|");
}

/** A text in which backticks part code, as a headline is. */
export function escapeOutsideCode(text: string): string {
  return text
    .split("`")
    .map((part, place) => (place % 2 === 1 ? inlineCode(part) : escapeMarkdown(part)))
    .join("");
}

function unlinked(text: string): string {
  return text
    .replace(/@|#/g, "$&<!-- -->")
    .replace(/:\/\//g, ":<!-- -->//")
    .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}<!-- -->.`);
}

function oneLine(text: string): string {
  return escapeControls(text.replace(/[\p{Cc}]+/gu, " "));
}
