import type { ServiceReport, Shares } from "cdktf-konnect-mesh/plan";
import type { Overview } from "../../../src/mock";

/** A multi-zone service as all zones show it at one moment, in a form that a report's can be compared with. */
export interface Sightings {
  /** MeshServices that any zone matches, by their own zones. */
  readonly reach: Readonly<Record<string, number>>;
  readonly zones: Readonly<Record<string, SeenInZone>>;
}

interface SeenInZone {
  readonly hostnames: readonly string[];
  /** By port: shares as they are, and with a zone down. */
  readonly traffic: Readonly<Record<string, Shares>>;
  readonly down: Readonly<Record<string, Shares>>;
}

export function seenBy(overview: Overview, withZoneDown: Overview, name: string): Sightings {
  const find = ({ services }: Overview) => services.find((one) => one.name === name)?.zones ?? [];
  const matched = new Map<string, string>();
  for (const { meshServices } of find(overview)) {
    for (const one of meshServices) matched.set(JSON.stringify(one), one.zone);
  }
  return {
    reach: countBy([...matched.values()]),
    zones: Object.fromEntries(
      find(overview).map(({ zone, hostnames, traffic }) => [
        zone,
        {
          hostnames: hostnames.toSorted(),
          traffic: sharesByPort(traffic),
          down: sharesByPort(find(withZoneDown).find((one) => one.zone === zone)?.traffic ?? []),
        },
      ]),
    ),
  };
}

export function toldBy(report: ServiceReport, moment: "before" | "after", down: string): Sightings {
  const { reach, vips, hostnames, traffic } = report;
  const holders = [...vips.stay, ...(moment === "before" ? vips.vanish : vips.appear)];
  return {
    reach: Object.fromEntries(
      reach.flatMap((one) => ((one[moment] ?? 0) > 0 ? [[one.zone, one[moment] ?? 0]] : [])),
    ),
    zones: Object.fromEntries(
      holders.map((zone) => {
        const own = traffic.filter((one) => one.from.includes(zone) && one[moment] !== null);
        const sides = own.map((one) => {
          const now = one[moment] ?? none;
          return {
            port: one.port,
            now,
            down: one.down.find((other) => other.zone === down)?.[moment] ?? now,
          };
        });
        return [
          zone,
          {
            hostnames: hostnames.flatMap((one) => (one[moment].includes(zone) ? [one.hostname] : [])).sort(),
            traffic: Object.fromEntries(sides.map((one) => [one.port, one.now])),
            down: Object.fromEntries(sides.map((one) => [one.port, one.down])),
          },
        ];
      }),
    ),
  };
}

const none: Shares = { zones: {}, lost: 0 };

type PortTraffic = Overview["services"][number]["zones"][number]["traffic"];

function sharesByPort(traffic: PortTraffic): Readonly<Record<string, Shares>> {
  return Object.fromEntries(
    traffic.map(({ port, zones, lost }) => [
      port,
      {
        zones: Object.fromEntries(
          zones.filter(({ share }) => share > 0).map(({ zone, share }) => [zone, rounded(share)]),
        ),
        lost: rounded(lost),
      },
    ]),
  );
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

function countBy(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Matched MeshServices that no port leads to, as the traffic of a zone tells it: `port zone/namespace/name`. */
export function unexposedIn(overview: Overview, name: string): readonly string[] {
  const zones = overview.services.find((one) => one.name === name)?.zones ?? [];
  const found = zones.flatMap(({ traffic }) =>
    traffic.flatMap(({ port, leftOut }) =>
      leftOut
        .filter(({ reason }) => reason === "no port that matches")
        .map(({ service }) => placeOf(port, service)),
    ),
  );
  return [...new Set(found)].sort();
}

/** The same as a report tells it, of all that it tells. */
export function unexposedTold({ ports }: ServiceReport): readonly string[] {
  return ports
    .flatMap(({ port, services }) =>
      services.filter(({ exposed }) => !exposed).map(({ service }) => placeOf(port, service)),
    )
    .sort();
}

function placeOf(
  port: string,
  { zone, namespace, name }: { readonly zone: string; readonly namespace: string; readonly name: string },
): string {
  return `${port} ${zone}/${namespace}/${name}`;
}
