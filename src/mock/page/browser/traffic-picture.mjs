/** @import { ServiceOverview } from "../../zones/overview" */
/** @import { Layout } from "./picture-layout.mjs" */
import { drawn } from "./elements.mjs";
import { barWidth, layoutOf, wholeShare } from "./picture-layout.mjs";
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

/** Lower ones have no room for a text. */
const lowestLabelled = 12;

/**
 * Where the traffic of a service goes: clients on the left, by zone; the service; on the right the zones that answer.
 *
 * @param {PictureInput} input
 * @returns {SVGSVGElement}
 */
export function trafficPicture({ service, port, zones, down, width }) {
  const flows = ribbonsOf(service, port);
  const layout = layoutOf(width, service, flows.places);
  const { height } = layout;
  const colourOf = (/** @type {string} */ zone) => `zone-${Math.max(0, zones.indexOf(zone)) % 8}`;
  const inWords = service.zones.map(({ zone, traffic }) => {
    const goes = flowsOf(traffic.find((one) => one.port === port));
    return `From ${zone}: ${flowsInWords(goes)}.`;
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
    drawn("desc", { id: "picture-words" }, inWords.join(" ")),
    ...clientColumn(service, flows, layout, colourOf),
    ...placeRibbons(flows, layout, colourOf),
    ...placeColumn(service, flows, layout, colourOf, down),
    ...serviceBox(service, port, layout),
  );
}

/** @typedef {ReturnType<typeof ribbonsOf>} Flows */
/** @typedef {(zone: string) => string} ColourOf */

/**
 * The zones of clients, each with what it sends to the service.
 *
 * @param {ServiceOverview} service
 * @param {Flows} flows
 * @param {Layout} layout
 * @param {ColourOf} colourOf
 * @returns {readonly SVGElement[]}
 */
function clientColumn({ zones }, { ribbons }, layout, colourOf) {
  const { clientsX: x, box, stackY, labelWidth, isNarrow } = layout;
  return zones.flatMap(({ zone }, client) => {
    const sent = ribbons.filter(({ from }) => from === zone).reduce((sum, { share }) => sum + share, 0);
    const y = layout.clientY(client);
    const colour = colourOf(zone);
    const toBox = { fromX: x + barWidth, fromY: y, toX: box.x, toY: stackY + client * wholeShare };
    const bar = { x, y, width: barWidth, height: wholeShare, rx: 2 };
    const at = { x: x - 8, y: y + wholeShare / 2, width: labelWidth - 8, anchor: "end" };
    return [
      ...(sent > 0 ? [band({ ...toBox, height: sent * wholeShare, colour })] : []),
      drawn("rect", { ...bar, class: sent > 0 ? `bar ${colour}` : "bar empty" }),
      ...label({ ...at, name: zone, note: isNarrow ? "" : `clients in ${zone}` }),
    ];
  });
}

/**
 * What goes from the service to each place, with its share where there is room.
 *
 * @param {Flows} flows
 * @param {Layout} layout
 * @param {ColourOf} colourOf
 * @returns {readonly SVGElement[]}
 */
function placeRibbons({ ribbons }, { box, stackY, placesX, place }, colourOf) {
  const ends = ribbons.map(({ from, to, share, left, right }) => ({
    colour: colourOf(from),
    text: percent(share),
    height: share * wholeShare,
    fromY: stackY + left * wholeShare,
    toY: place(to).y + right * wholeShare,
  }));
  const bands = ends.map((end) => band({ ...end, fromX: box.x + box.width, toX: placesX }));
  const shares = ends
    .filter(({ height }) => height >= lowestLabelled)
    .map(({ text, toY, height }) =>
      line({ x: placesX - 6, y: toY + height / 2, anchor: "end", text, kind: "share" }),
    );
  // Texts last, so that no ribbon covers one.
  return [...bands, ...shares];
}

/**
 * The zones that answer, or would.
 *
 * @param {ServiceOverview} service
 * @param {Flows} flows
 * @param {Layout} layout
 * @param {ColourOf} colourOf
 * @param {ReadonlySet<string>} down
 * @returns {readonly SVGElement[]}
 */
function placeColumn(service, { places }, layout, colourOf, down) {
  const { placesX: x, labelWidth } = layout;
  return [...places].flatMap(([name, arrived]) => {
    const { y, height } = layout.place(name);
    const kind = name === lost ? "lost" : arrived > 0 ? colourOf(name) : "empty";
    const at = { x: x + barWidth + 8, y: y + height / 2, width: labelWidth - 8, anchor: "start" };
    return [
      drawn("rect", { x, y, width: barWidth, height, rx: 2, class: `bar ${kind}` }),
      ...label({ ...at, name: name === lost ? "lost" : name, note: noteOf(name, service, down) }),
    ];
  });
}

/**
 * @param {ServiceOverview} service
 * @param {string} port
 * @param {Layout} layout
 * @returns {readonly SVGElement[]}
 */
function serviceBox({ name, zones }, port, { box: at, isNarrow }) {
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
 * @param {ServiceOverview} service
 * @param {ReadonlySet<string>} down
 * @returns {string}
 */
function noteOf(place, { zones }, down) {
  if (place === lost) return "nobody answers";
  if (down.has(place)) return "down";
  const matched = zones.flatMap(({ meshServices }) => meshServices.filter(({ zone }) => zone === place));
  return several(matched.map(({ name }) => name)) ?? "no match";
}
