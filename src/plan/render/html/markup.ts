import { escapeControls } from "../../render-value";
import { escapeAttribute, escapeMarkup } from "../escape-markup";

declare const made: unique symbol;

/** HTML or SVG that {@link element} made: text in it is text, whatever it says. */
export interface Markup {
  readonly [made]: true;
  readonly html: string;
}

export type Child = Markup | string | number | false | undefined | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Elements that have no end. */
const empty: ReadonlySet<string> = new Set(["meta", "input", "br", "hr"]);

/**
 * An element of HTML or SVG.
 * @param attributes those of `undefined` and `false` are left out
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) =>
      value === true ? ` ${key}` : ` ${key}="${escapeAttribute(plain(String(value)))}"`,
    );
  const start = `<${name}${written.join("")}>`;
  return markup(empty.has(name) ? start : `${start}${children.map(htmlOf).join("")}</${name}>`);
}

/** The style of a page, which holds nothing of a plan. */
export function style(css: string): Markup {
  return markup(`<style>${css}</style>`);
}

/** Several, one after the other. */
export function fragment(...children: readonly Child[]): Markup {
  return markup(children.map(htmlOf).join(""));
}

function markup(html: string): Markup {
  return { html } as Markup;
}

function htmlOf(child: Child): string {
  if (child === undefined || child === false) return "";
  if (typeof child === "number") return String(child);
  if (typeof child === "string") return escapeMarkup(plain(child));
  return isMarkup(child) ? child.html : child.map(htmlOf).join("");
}

function isMarkup(child: Markup | readonly Child[]): child is Markup {
  return !Array.isArray(child);
}

/** No HTML can hold NUL, and what turns the direction of writing would disguise what follows. */
function plain(text: string): string {
  return escapeControls(text.replace(/[\0\r\n\t]+/g, " ").replace(/\p{Cc}/gu, "\ufffd"));
}
