/** @typedef {string | number | boolean | undefined} AttributeValue */
/** @typedef {Readonly<Record<string, AttributeValue>>} Attributes */
/** @typedef {Node | string} Child A text stays text, whatever is in it. */

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * An element of HTML.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} [attributes] those of `undefined` and `false` are left out
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  return completed(document.createElement(name), attributes, children);
}

/**
 * An element of SVG.
 *
 * @template {keyof SVGElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[Name]}
 */
export function drawn(name, attributes = {}, ...children) {
  return completed(document.createElementNS(svgNamespace, name), attributes, children);
}

/**
 * An element that the document has from the start.
 *
 * @template {HTMLElement} Type
 * @param {string} id
 * @param {new () => Type} type
 * @returns {Type}
 */
export function byId(id, type) {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${type.name} with the id ${id}.`);
}

/**
 * Replaces what a region shows. The focus stays where it was, by id, and the region as far scrolled as it was.
 *
 * @param {HTMLElement} region
 * @param {...Child} children
 */
export function show(region, ...children) {
  const focused = region.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const { scrollTop } = region;
  region.replaceChildren(...children);
  region.scrollTop = scrollTop;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/**
 * @template {Element} Type
 * @param {Type} made
 * @param {Attributes} attributes
 * @param {readonly Child[]} children
 * @returns {Type}
 */
function completed(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}
