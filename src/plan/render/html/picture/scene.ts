import type { ServiceReport, Shares, TrafficReport } from "../../../report/report";
import { isTrafficHidden } from "../../service-lines";

/** Where traffic goes that nobody answers. No zone has such a name. */
export const lost = "\u0000lost";

/** What goes from the clients of one row to one place: a zone, or {@link lost}. */
export interface Flow {
  readonly client: number;
  readonly place: string;
  /** Of what these clients send, from 0 to 1. */
  readonly share: number;
}

/** Before or after: what flows, or why there is nothing to be seen. */
export interface SceneSide {
  readonly flows: readonly Flow[];
  readonly nothing?: string;
}

/** Where the traffic of a service's port goes, before and after, in one situation. */
export interface Scene {
  readonly clients: readonly { readonly zones: readonly string[]; readonly isMoved: boolean }[];
  readonly places: readonly string[];
  /** The zone that is supposed to be down. */
  readonly down?: string | undefined;
  readonly before: SceneSide;
  readonly after: SceneSide;
  /** Rows and places that are left out, for want of room. */
  readonly leftOut: { readonly clients: number; readonly places: number };
}

const mostClients = 10;
const mostPlaces = 12;

/**
 * @param rows of one port
 * @param down a zone to suppose down
 */
export function sceneOf(service: ServiceReport, rows: readonly TrafficReport[], down?: string): Scene {
  const all = rows.map((row) => {
    const { before, after } =
      (down === undefined ? undefined : row.down.find(({ zone }) => zone === down)) ?? row;
    return { zones: row.from, before, after, isMoved: JSON.stringify(before) !== JSON.stringify(after) };
  });
  // What moves is what a reviewer looks for.
  const clients = [...all.filter(({ isMoved }) => isMoved), ...all.filter(({ isMoved }) => !isMoved)].slice(
    0,
    mostClients,
  );
  const shown = all.filter((row) => clients.includes(row));
  const sides = shown.flatMap(({ before, after }) => [before, after]);
  const zones = placesOf(service, sides);
  const isLost = sides.some((shares) => (shares?.lost ?? 0) > 0);
  const kept = zones.slice(0, mostPlaces);
  const side = (which: "before" | "after"): SceneSide => {
    const flows = shown.flatMap((row, client) => flowsOf(row[which], client));
    const isNothing = shown.every((row) => row[which] === null);
    return {
      flows: flows.filter(({ place }) => place === lost || kept.includes(place)),
      ...(isNothing && { nothing: nothingWords(service, which) }),
    };
  };
  return {
    clients: shown.map(({ zones: from, isMoved }) => ({ zones: from, isMoved })),
    places: [...kept, ...(isLost ? [lost] : [])],
    down,
    before: side("before"),
    after: side("after"),
    leftOut: { clients: all.length - shown.length, places: zones.length - kept.length },
  };
}

/** Zones that something arrives in, most first, and those in which something matches; in the order of the reach. */
function placesOf({ reach }: ServiceReport, sides: readonly (Shares | null)[]): readonly string[] {
  const arrived = new Map<string, number>();
  for (const { zone, before, after } of reach) {
    if (zone !== "" && before + (after ?? 0) > 0) arrived.set(zone, 0);
  }
  for (const shares of sides) {
    for (const [zone, share] of Object.entries(shares?.zones ?? {})) {
      arrived.set(zone, (arrived.get(zone) ?? 0) + share);
    }
  }
  const found = [...arrived.keys()];
  if (found.length <= mostPlaces) return found;
  return found.sort((left, right) => (arrived.get(right) ?? 0) - (arrived.get(left) ?? 0));
}

function flowsOf(shares: Shares | null, client: number): readonly Flow[] {
  if (shares === null) return [];
  const flows = Object.entries(shares.zones).map(([place, share]) => ({ client, place, share }));
  return [...flows, { client, place: lost, share: shares.lost }].filter(({ share }) => share > 0);
}

function nothingWords(service: ServiceReport, side: "before" | "after"): string {
  const { selector } = service;
  const isBefore = side === "before";
  if (selector[side] === null) return isBefore ? "There is no such service yet" : "The service is gone";
  if (!isBefore && isTrafficHidden(service)) return "Known after apply";
  return isBefore ? "There is no such port yet" : "The port is gone";
}
