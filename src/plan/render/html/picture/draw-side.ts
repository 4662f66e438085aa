import { percent } from "../../../report/headline";
import { type Attributes, element, type Markup } from "../markup";
import { barWidth, type Layout, labelWidth, type Ribbon, type Slot, width } from "./layout";
import { lost, type Scene } from "./scene";

/** What a picture says in words, and in which colors. */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly colorOf: (zone: string) => string;
  /** What is said of a place below its name: how much matches there. */
  readonly noteOf: (place: string) => string;
}

/** One side of a scene as SVG: clients on the left, by zone; on the right the zones that answer. */
export function drawSide(scene: Scene, layout: Layout, side: "before" | "after", drawing: Drawing): Markup {
  const { height } = layout;
  const { nothing } = scene[side];
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: "picture", role: "img", "aria-label": drawing.title },
    element("desc", {}, drawing.description),
    ...(nothing === undefined
      ? [
          ...layout[side].map((ribbon) => drawRibbon(ribbon, scene, layout, drawing)),
          ...drawShares(layout[side], layout),
          ...drawClients(scene, layout, side, drawing),
          ...drawPlaces(scene, layout, side, drawing),
        ]
      : [
          element("rect", { x: 1, y: 1, width: width - 2, height: height - 2, rx: 8, class: "nothing" }),
          text({ x: width / 2, y: height / 2, anchor: "middle", kind: "note", content: nothing }),
        ]),
  );
}

function drawRibbon(
  { fromY, toY, height, client, place }: Ribbon,
  { clients }: Scene,
  { clientsX, placesX }: Layout,
  { colorOf }: Drawing,
): Markup {
  const [fromX, toX] = [clientsX + barWidth, placesX];
  const middle = (fromX + toX) / 2;
  const path = [
    `M${fromX},${round(fromY)}`,
    `C${middle},${round(fromY)} ${middle},${round(toY)} ${toX},${round(toY)}`,
    `V${round(toY + height)}`,
    `C${middle},${round(toY + height)} ${middle},${round(fromY + height)} ${fromX},${round(fromY + height)}`,
    "Z",
  ];
  const isMoved = clients[client]?.isMoved === true;
  return element("path", {
    d: path.join(" "),
    class: `ribbon ${place === lost ? "lost" : colorOf(place)}${isMoved ? " moved" : ""}`,
  });
}

/** Lower ones have no room for a text. */
const lowestLabelled = 13;

/** Shares of what is divided, where they arrive; a whole needs no number. */
function drawShares(ribbons: readonly Ribbon[], { placesX }: Layout): readonly Markup[] {
  return ribbons
    .filter(({ height, share }) => height >= lowestLabelled && share < 1)
    .map(({ toY, height, share }) =>
      text({ x: placesX - 6, y: toY + height / 2, anchor: "end", kind: "share", content: percent(share) }),
    );
}

function drawClients(
  { clients }: Scene,
  layout: Layout,
  side: "before" | "after",
  { colorOf }: Drawing,
): readonly Markup[] {
  const { clients: slots, clientsX: x, [side]: ribbons } = layout;
  return clients.flatMap(({ zones }, index) => {
    const slot = slots[index];
    if (slot === undefined) return [];
    const sends = ribbons.some(({ client }) => client === index);
    const [zone = "", ...others] = zones;
    return [
      bar(x, slot, sends ? "client" : "empty"),
      ...(others.length === 0
        ? [
            element("circle", {
              cx: x - 13,
              cy: slot.y + slot.height / 2,
              r: 4,
              class: `dot ${colorOf(zone)}`,
            }),
          ]
        : []),
      text({
        x: x - (others.length === 0 ? 23 : 9),
        y: slot.y + slot.height / 2,
        anchor: "end",
        kind: "strong",
        content: clipped(several(zones), labelWidth - 24),
      }),
    ];
  });
}

function drawPlaces(
  { places, down }: Scene,
  layout: Layout,
  side: "before" | "after",
  { colorOf, noteOf }: Drawing,
): readonly Markup[] {
  const { places: slots, placesX, [side]: ribbons } = layout;
  return places.flatMap((place) => {
    const slot = slots.get(place);
    const arrives = ribbons.some((ribbon) => ribbon.place === place);
    if (slot === undefined || (place === lost && !arrives)) return [];
    const x = placesX + barWidth + 9;
    const y = slot.y + slot.height / 2;
    const kind = place === lost ? "lost" : arrives ? colorOf(place) : "empty";
    const note = place === lost ? "no answer" : place === down ? "down" : noteOf(place);
    return [
      bar(placesX, slot, kind),
      text({
        x,
        y: y - 8,
        kind: "strong",
        content: clipped(place === lost ? "lost" : place, labelWidth - 12),
      }),
      text({ x, y: y + 8, kind: place === down || place === lost ? "bad" : "note", content: note }),
    ];
  });
}

function bar(x: number, { y, height }: Slot, kind: string): Markup {
  return element("rect", {
    x,
    y: round(y),
    width: barWidth,
    height: round(height),
    rx: 2,
    class: `bar ${kind}`,
  });
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "middle" | "end";
  readonly kind: string;
  readonly content: string;
}

function text({ x, y, anchor, kind, content }: Text): Markup {
  const at: Attributes = {
    x,
    y: round(y),
    "text-anchor": anchor,
    "dominant-baseline": "central",
    class: kind,
  };
  return element("text", at, content);
}

function several([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}

/** About as many letters as fit; the table beside has them all. */
function clipped(name: string, room: number): string {
  const letters = Math.floor(room / 7.6);
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
