import { drawn } from "./elements.mjs";

/**
 * @param {{ readonly x: number, readonly y: number, readonly width: number, readonly anchor: string, readonly name: string,
 *   readonly note: string }} of
 * @returns {readonly SVGElement[]}
 */
export function label({ name, note, y, ...at }) {
  if (note === "") return [line({ ...at, y, text: name, kind: "strong" })];
  return [
    line({ ...at, y: y - 9, text: name, kind: "strong" }),
    line({ ...at, y: y + 9, text: note, kind: "note" }),
  ];
}

/**
 * A line of text, cut where it would not fit; the table has it whole.
 *
 * @param {{ readonly x: number, readonly y: number, readonly width?: number, readonly anchor: string, readonly text: string,
 *   readonly kind: string }} of
 * @returns {SVGElement}
 */
export function line({ x, y, width = Infinity, anchor, text, kind }) {
  const letters = Math.max(3, Math.floor(width / 7.3));
  const shown = text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
  return drawn("text", { x, y, "text-anchor": anchor, "dominant-baseline": "central", class: kind }, shown);
}

/**
 * A ribbon from one edge to another, as high at the end as at its start.
 *
 * @param {{ readonly fromX: number, readonly fromY: number, readonly toX: number, readonly toY: number,
 *   readonly height: number, readonly colour: string }} of
 * @returns {SVGElement}
 */
export function band({ fromX, fromY, toX, toY, height, colour }) {
  const middle = (fromX + toX) / 2;
  const path = [
    `M${fromX},${fromY}`,
    `C${middle},${fromY} ${middle},${toY} ${toX},${toY}`,
    `V${toY + height}`,
    `C${middle},${toY + height} ${middle},${fromY + height} ${fromX},${fromY + height}`,
    "Z",
  ];
  return drawn("path", { d: path.join(" "), class: `ribbon ${colour}` });
}
