import type { PlanReport } from "../../report/report";

/** So many zones have a color of their own. */
export const zoneColorCount = 8;

/** The class of each zone's color: the same all over the page, in the order in which zones are told of. */
export function zoneColors({ services }: PlanReport): (zone: string) => string {
  const zones = new Set<string>();
  for (const { reach, traffic } of services) {
    for (const { zone } of reach) if (zone !== "") zones.add(zone);
    for (const { from, before, after } of traffic) {
      for (const zone of from) zones.add(zone);
      for (const shares of [before, after]) {
        for (const zone of Object.keys(shares?.zones ?? {})) zones.add(zone);
      }
    }
  }
  const places = new Map([...zones].map((zone, place) => [zone, place]));
  return (zone) => `zone-${(places.get(zone) ?? 0) % zoneColorCount}`;
}
