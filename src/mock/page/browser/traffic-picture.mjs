/** @import { ServiceOverview } from "../../zones/overview" */
import { drawn } from "./elements.mjs";
import { band, label, line } from "./picture-parts.mjs";
import { flowsInWords, flowsOf, lost, percent, ribbonsOf } from "./ribbons.mjs";

/**
 * @typedef {object} PictureInput
 * @property {ServiceOverview} service
 * @property {string} port
 * @property {readonly string[]} zones all of the world, which gives them their colours
 * @property {ReadonlySet<string>} down
 * @property {number} width in CSS pixels
 */

/** What all clients of one zone send, in CSS pixels: a ribbon's width is its share of that. */
const wholeShare = 44;
const gap = 26;
const lowestPlace = 34;
const barWidth = 8;
const margin = 12;
/** Below it, only names are in the picture, and the rest in the table. */
const narrow = 640;

/**
 * Where the traffic of a service goes: clients on the left, by zone; the service; on the right the zones that answer.
 *
 * @param {PictureInput} input
 * @returns {SVGSVGElement}
 */
export function trafficPicture({ service, port, zones, down, width }) {
  const isNarrow = width < narrow;
  const labels = isNarrow ? Math.round(width * 0.2) : 150;
  const box = isNarrow ? Math.round(width * 0.24) : 230;
  const { ribbons, places } = ribbonsOf(service, port);
  const slots = slotsOf(places);
  const clients = service.zones.length;
  const heights = {
    left: clients * wholeShare + (clients - 1) * gap,
    middle: Math.max(clients * wholeShare, isNarrow ? 64 : 104),
    right: slots.height,
  };
  const height = Math.max(...Object.values(heights)) + 2 * margin;
  const top = (/** @type {number} */ part) => (height - part) / 2;
  const x = {
    left: labels,
    boxLeft: (width - box) / 2,
    boxRight: (width + box) / 2,
    right: width - labels - barWidth,
  };
  const stack = top(clients * wholeShare);
  const colour = (/** @type {string} */ zone) => `zone-${Math.max(0, zones.indexOf(zone)) % 8}`;
  const tall = (/** @type {number} */ share) => share * wholeShare;

  const toService = service.zones.map(({ zone }, place) => {
    const sent = ribbons.filter(({ from }) => from === zone).reduce((sum, { share }) => sum + share, 0);
    const start = top(heights.left) + place * (wholeShare + gap);
    const bar = { x: x.left, y: start, width: barWidth, height: wholeShare, rx: 2 };
    return [
      ...(sent > 0
        ? [band(x.left + barWidth, start, x.boxLeft, stack + place * wholeShare, tall(sent), colour(zone))]
        : []),
      drawn("rect", { ...bar, class: sent > 0 ? `bar ${colour(zone)}` : "bar empty" }),
      ...label({
        x: x.left - 8,
        y: start + wholeShare / 2,
        width: labels - 8,
        anchor: "end",
        name: zone,
        note: isNarrow ? "" : `clients in ${zone}`,
      }),
    ];
  });
  const toPlaces = ribbons.map(({ from, to, share, left, right }) => {
    const end = top(heights.right) + (slots.starts.get(to) ?? 0) + tall(right);
    return band(x.boxRight, stack + tall(left), x.right, end, tall(share), colour(from));
  });
  const shares = ribbons
    .filter(({ share }) => tall(share) >= 12)
    .map(({ to, share, right }) => {
      const end = top(heights.right) + (slots.starts.get(to) ?? 0) + tall(right);
      return line({
        x: x.right - 6,
        y: end + tall(share) / 2,
        anchor: "end",
        text: percent(share),
        kind: "share",
      });
    });
  const ends = [...slots.starts].map(([place, start]) => {
    const arrived = tall(places.get(place) ?? 0);
    const y = top(heights.right) + start;
    return [
      drawn("rect", {
        x: x.right,
        y,
        width: barWidth,
        height: Math.max(arrived, lowestPlace),
        rx: 2,
        class: barClass(place, arrived, colour(place)),
      }),
      ...label({
        x: x.right + barWidth + 8,
        y: y + Math.max(arrived, lowestPlace) / 2,
        width: labels - 8,
        anchor: "start",
        name: place === lost ? "lost" : place,
        note: noteOf(place, service, down),
      }),
    ];
  });
  return drawn(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": "picture-title",
      "aria-describedby": "picture-words",
    },
    drawn("title", { id: "picture-title" }, `Where traffic to ${service.name}, port ${port}, goes`),
    drawn(
      "desc",
      { id: "picture-words" },
      service.zones
        .map(({ zone, traffic }) => {
          const flows = flowsOf(traffic.find((one) => one.port === port));
          return `From ${zone}: ${flowsInWords(flows)}.`;
        })
        .join(" "),
    ),
    ...toService.flat(),
    ...toPlaces,
    ...ends.flat(),
    ...shares,
    ...serviceBox(
      service,
      port,
      { x: x.boxLeft, y: top(heights.middle + 16), width: box, height: heights.middle + 16 },
      isNarrow,
    ),
  );
}

/**
 * Places one below the other, each as high as what arrives there or its label.
 *
 * @param {ReadonlyMap<string, number>} places
 * @returns {{ readonly starts: ReadonlyMap<string, number>, readonly height: number }}
 */
function slotsOf(places) {
  /** @type {Map<string, number>} */
  const starts = new Map();
  let height = 0;
  for (const [place, arrived] of places) {
    starts.set(place, height);
    height += Math.max(arrived * wholeShare, lowestPlace) + gap;
  }
  return { starts, height: height - gap };
}

/**
 * @param {ServiceOverview} service
 * @param {string} port
 * @param {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} at
 * @param {boolean} isNarrow
 * @returns {readonly SVGElement[]}
 */
function serviceBox({ name, zones }, port, at, isNarrow) {
  const texts = [
    { text: name, kind: "strong" },
    ...(isNarrow
      ? []
      : [
          { text: several(zones.flatMap(({ hostnames }) => hostnames)) ?? "no hostname", kind: "mono" },
          { text: several(zones.flatMap(({ vips }) => vips)) ?? "no VIP", kind: "mono" },
        ]),
    { text: isNarrow ? port : `port ${port}`, kind: "mono" },
  ];
  const step = 21;
  const first = at.y + at.height / 2 - ((texts.length - 1) * step) / 2;
  return [
    drawn("rect", { ...at, rx: 8, class: "box" }),
    ...texts.map(({ text, kind }, place) =>
      line({
        x: at.x + at.width / 2,
        y: first + place * step,
        anchor: "middle",
        text,
        kind,
        width: at.width - 16,
      }),
    ),
  ];
}

/**
 * @param {readonly string[]} texts
 * @returns {string | undefined} the first, and how many others there are
 */
function several(texts) {
  const [first, ...others] = new Set(texts);
  return others.length === 0 ? first : `${first} +${others.length}`;
}

/**
 * @param {string} place
 * @param {number} arrived
 * @param {string} colour
 * @returns {string}
 */
function barClass(place, arrived, colour) {
  if (place === lost) return "bar lost";
  return arrived > 0 ? `bar ${colour}` : "bar empty";
}

/**
 * @param {string} place
 * @param {ServiceOverview} service
 * @param {ReadonlySet<string>} down
 * @returns {string}
 */
function noteOf(place, { zones }, down) {
  if (place === lost) return "nobody answers";
  if (down.has(place)) return "down";
  const matched = zones.flatMap(({ meshServices }) => meshServices.filter(({ zone }) => zone === place));
  return several(matched.map(({ name }) => name)) ?? "nothing matches";
}
