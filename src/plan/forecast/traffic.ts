import { isDeepStrictEqual } from "node:util";
import { type TrafficShares, trafficShares } from "../../mesh";
import type { Shares, TrafficReport } from "../report/report";
import type { Subject } from "./subject";
import { specOf, statusOf, type ZonesIndex } from "./zone-index";

/** Where the traffic of clients in each zone goes, to each port, before and after; and with each zone down. */
export function compareTraffic(subject: Subject): readonly TrafficReport[] {
  const { zones, before, after, key, global, hidden } = subject;
  const isTold = hidden.selector.length + hidden.ports.length === 0 && !hidden.traffic;
  const ports = [...portsOf(global.before), ...portsOf(global.after)];
  const unique = new Map(ports.map((port) => [port.section, port.section]));
  const clients = zones.filter((zone) => before.serviceIn(zone, key) ?? after.serviceIn(zone, key));
  const holders = zonesThatMatter(subject);
  const told = [...unique.keys()].flatMap((port) =>
    clients.map((from): TrafficReport => {
      const ask = (index: ZonesIndex, down: readonly string[] = []) =>
        sharesFor(subject, index, from, port, down);
      const right = isTold ? ask(after) : undefined;
      const sides = { before: summed(ask(before)), after: summed(right) };
      const down = holders.map((zone) => ({
        zone,
        before: summed(ask(before, [zone])),
        after: isTold ? summed(ask(after, [zone])) : null,
      }));
      return {
        from: [from],
        port,
        ...sides,
        leftOut: right?.leftOut ?? [],
        down: down.filter(
          (one) => !isDeepStrictEqual(one.before, sides.before) || !isDeepStrictEqual(one.after, sides.after),
        ),
      };
    }),
  );
  return joinClients(told);
}

/** Zones whose clients fare alike are told of once. */
function joinClients(told: readonly TrafficReport[]): readonly TrafficReport[] {
  const byOutcome = new Map<string, TrafficReport>();
  for (const { from, ...outcome } of told) {
    const id = JSON.stringify(outcome);
    const known = byOutcome.get(id);
    byOutcome.set(id, { from: [...(known?.from ?? []), ...from], ...outcome });
  }
  return [...byOutcome.values()];
}

function portsOf(object: Subject["global"]["after"]) {
  return (specOf(object).ports ?? []).map(({ name, port }) => ({ section: name ?? String(port) }));
}

/** Zones whose loss can make a difference: those with a matched MeshService. */
function zonesThatMatter({ zones, before, after, key }: Subject): readonly string[] {
  const found = new Set<string>();
  for (const index of [before, after]) {
    for (const zone of zones) {
      for (const match of statusOf(index.serviceIn(zone, key)).meshServices ?? []) found.add(match.zone);
    }
  }
  return zones.filter((zone) => found.has(zone));
}

function sharesFor(
  { mesh, name, profile, key }: Subject,
  index: ZonesIndex,
  from: string,
  port: string,
  down: readonly string[],
): TrafficShares | undefined {
  if (index.serviceIn(from, key) === undefined) return undefined;
  return trafficShares({ zones: index.views, profile, from, mesh, service: name, port, down });
}

function summed(shares: TrafficShares | undefined): Shares | null {
  if (shares === undefined) return null;
  const { zones, lost } = shares;
  return {
    zones: Object.fromEntries(
      zones.filter(({ share }) => share > 0).map(({ zone, share }) => [zone, rounded(share)]),
    ),
    lost: rounded(lost),
  };
}

/** Sums of shares that are the same but for the last bits are the same. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
