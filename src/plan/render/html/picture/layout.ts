import type { Flow, Scene } from "./scene";

/** What all clients of a row send, as a height: a ribbon is as wide as its share of that. */
export const wholeShare = 36;
const gap = 20;
const lowestPlace = wholeShare;
const margin = 10;

export const width = 400;
export const barWidth = 7;
/** Beside the bars: the clients' labels, and the places'. */
export const labelWidth = 104;

export interface Slot {
  readonly y: number;
  readonly height: number;
}

/** A ribbon between a client's bar and a place's. */
export interface Ribbon extends Flow {
  readonly fromY: number;
  readonly toY: number;
  readonly height: number;
}

/** Where everything of a scene is: the same before and after, so that only what flows differs. */
export interface Layout {
  readonly height: number;
  readonly clientsX: number;
  readonly placesX: number;
  readonly clients: readonly Slot[];
  readonly places: ReadonlyMap<string, Slot>;
  readonly before: readonly Ribbon[];
  readonly after: readonly Ribbon[];
}

export function layoutOf({ clients, places, before, after }: Scene): Layout {
  const arrived = (flows: readonly Flow[], place: string) =>
    flows.filter((flow) => flow.place === place).reduce((sum, { share }) => sum + share, 0);
  const heights = places.map((place) =>
    Math.max(lowestPlace, wholeShare * Math.max(arrived(before.flows, place), arrived(after.flows, place))),
  );
  const ofClients = stack(
    clients.map(() => wholeShare),
    gap,
  );
  const ofPlaces = stack(heights, gap);
  const inner = Math.max(ofClients.height, ofPlaces.height, lowestPlace);
  const clientSlots = shifted(ofClients.slots, margin + (inner - ofClients.height) / 2);
  const placeSlots = shifted(ofPlaces.slots, margin + (inner - ofPlaces.height) / 2);
  const slotOf = new Map(places.map((place, index) => [place, placeSlots[index] ?? { y: 0, height: 0 }]));
  const order = (place: string) => places.indexOf(place);
  return {
    height: inner + 2 * margin,
    clientsX: labelWidth,
    placesX: width - labelWidth - barWidth,
    clients: clientSlots,
    places: slotOf,
    before: ribbonsOf(before.flows, clientSlots, slotOf, order),
    after: ribbonsOf(after.flows, clientSlots, slotOf, order),
  };
}

/** Ribbons leave their client, and arrive at their place, one below the other, so that none covers another's end. */
function ribbonsOf(
  flows: readonly Flow[],
  clients: readonly Slot[],
  places: ReadonlyMap<string, Slot>,
  order: (place: string) => number,
): readonly Ribbon[] {
  const sorted = [...flows].sort(
    (left, right) => left.client - right.client || order(left.place) - order(right.place),
  );
  const left = new Map<number, number>();
  const right = new Map<string, number>();
  return sorted.map((flow) => {
    const height = flow.share * wholeShare;
    const sent = left.get(flow.client) ?? 0;
    const arrived = right.get(flow.place) ?? 0;
    left.set(flow.client, sent + height);
    right.set(flow.place, arrived + height);
    return {
      ...flow,
      height,
      fromY: (clients[flow.client]?.y ?? 0) + sent,
      toY: (places.get(flow.place)?.y ?? 0) + arrived,
    };
  });
}

function stack(
  heights: readonly number[],
  gap: number,
): { readonly slots: readonly Slot[]; readonly height: number } {
  let y = 0;
  const slots = heights.map((height) => {
    const slot = { y, height };
    y += height + gap;
    return slot;
  });
  return { slots, height: Math.max(0, y - gap) };
}

function shifted(slots: readonly Slot[], by: number): readonly Slot[] {
  return slots.map(({ y, height }) => ({ y: y + by, height }));
}
