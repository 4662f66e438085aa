/** @import { ServiceOverview } from "../../zones/overview" */

/** What all clients of one zone send, in CSS pixels: a ribbon's width is its share of that. */
export const wholeShare = 44;
export const barWidth = 8;
const gap = 26;
const lowestPlace = 34;
const margin = 12;
/** Below it, only names are in the picture, and the rest in the table. */
const narrow = 640;

/**
 * Where everything in the picture is, in CSS pixels: three columns, each in the middle of the height.
 *
 * @typedef {object} Layout
 * @property {boolean} isNarrow
 * @property {number} height
 * @property {number} labelWidth
 * @property {number} clientsX left edge of the clients' bars
 * @property {number} placesX left edge of the places' bars
 * @property {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} box
 * @property {number} stackY where the first client's ribbon meets the box
 * @property {(client: number) => number} clientY
 * @property {(place: string) => { readonly y: number, readonly height: number }} place
 */

/**
 * @param {number} width
 * @param {ServiceOverview} service
 * @param {ReadonlyMap<string, number>} places what arrives in each, in shares
 * @returns {Layout}
 */
export function layoutOf(width, { zones: { length: clients } }, places) {
  const isNarrow = width < narrow;
  const labelWidth = isNarrow ? Math.round(width * 0.2) : 150;
  const boxWidth = isNarrow ? Math.round(width * 0.24) : 230;
  const stack = clients * wholeShare;
  const clientsHeight = stack + (clients - 1) * gap;
  const boxHeight = Math.max(stack, isNarrow ? 64 : 104) + 16;
  const { slots, height: placesHeight } = slotsOf(places);
  const height = Math.max(clientsHeight, boxHeight, placesHeight) + 2 * margin;
  const topOf = (/** @type {number} */ part) => (height - part) / 2;
  return {
    isNarrow,
    height,
    labelWidth,
    clientsX: labelWidth,
    placesX: width - labelWidth - barWidth,
    box: { x: (width - boxWidth) / 2, y: topOf(boxHeight), width: boxWidth, height: boxHeight },
    stackY: topOf(stack),
    clientY: (client) => topOf(clientsHeight) + client * (wholeShare + gap),
    place: (name) => {
      const { y, height: tall } = slots.get(name) ?? { y: 0, height: 0 };
      return { y: topOf(placesHeight) + y, height: tall };
    },
  };
}

/**
 * Places one below the other, each as high as what arrives there or as its label.
 *
 * @param {ReadonlyMap<string, number>} places
 */
function slotsOf(places) {
  /** @type {Map<string, { readonly y: number, readonly height: number }>} */
  const slots = new Map();
  let y = 0;
  for (const [place, arrived] of places) {
    const height = Math.max(arrived * wholeShare, lowestPlace);
    slots.set(place, { y, height });
    y += height + gap;
  }
  return { slots, height: y - gap };
}
