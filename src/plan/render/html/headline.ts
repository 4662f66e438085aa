import { element, fragment, type Markup } from "./markup";

/** A text in which backticks part code. */
export function withCode(text: string): Markup {
  return fragment(text.split("`").map((part, place) => (place % 2 === 1 ? element("code", {}, part) : part)));
}
