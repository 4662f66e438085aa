import { isDeepStrictEqual } from "node:util";
import type { LeftOut } from "../../../mesh";
import type { Shares, TrafficReport } from "../../report/report";
import { ClientTraffic, type FindDown } from "./client-traffic";
import { groupAlike } from "../group-alike";
import { type ClientZones, clientZonesOf } from "./client-zones";
import { specOf } from "../multi-zone-spec";
import type { Balance } from "./balance";
import { footingOf, type PortFooting } from "./port-footing";
import { servingOnce } from "./served";
import { isSameShares, listShares } from "./shares";
import type { Subject } from "../subject";

/** Where the traffic of clients in each zone goes, to each port, before and after; and with each zone down. */
export function compareTraffic(subject: Subject): readonly TrafficReport[] {
  const { before, after } = subject.global;
  const ports = new Set([...portsOf(before), ...portsOf(after)]);
  const zones = clientZonesOf(subject);
  return [...ports].flatMap((port) => compareAtPort(subject, port, zones));
}

function compareAtPort(
  subject: Subject,
  port: string,
  { homes, others }: ClientZones,
): readonly TrafficReport[] {
  const { placeOf, alone } = subject.before.scene;
  const sides = sidesOf(subject, port);
  const findDown = downOf(subject, port);
  const alike =
    subject.before.tellsClientsApart || subject.after.tellsClientsApart
      ? others.flatMap((zones) => groupAlike(zones, sides.before.rulesOf, sides.after.rulesOf))
      : others;
  const told: ClientTraffic[] = [];
  for (const from of [...homes.map(alone), ...alike]) {
    const [client = ""] = from;
    const left = sides.before.balanceFrom(client);
    const right = sides.after.balanceFrom(client);
    const [before, after] = [left?.shares() ?? null, right?.shares() ?? null];
    const leftOut = right?.leftOut ?? none;
    told.push(new ClientTraffic({ from, port, before, after, leftOut }, findDown));
  }
  return joinClients(told, placeOf);
}

const none: readonly LeftOut[] = [];

interface Sides {
  readonly before: PortFooting;
  readonly after: PortFooting;
}

function sidesOf({ before, after, key, hidden, profile }: Subject, port: string): Sides {
  const isTold = hidden.selector.length + hidden.ports.length === 0 && !hidden.traffic;
  const serve = servingOnce(profile);
  const footing = footingOf(after, key, port, serve);
  return {
    before: footingOf(before, key, port, serve),
    after: isTold ? footing : { ...footing, balanceFrom: () => undefined },
  };
}

/** Works anew on what it is asked for, so that of a large mesh nothing is kept for questions that nobody asks. */
function downOf(subject: Subject, port: string): FindDown {
  const { placeOf } = subject.before.scene;
  let sides: Sides | undefined;
  return (client) => {
    sides ??= sidesOf(subject, port);
    const [before, after] = [sides.before.balanceFrom(client), sides.after.balanceFrom(client)];
    const [left, right] = [sharesWithout(before), sharesWithout(after)];
    return [...new Set([...left.zones, ...right.zones])]
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((zone) => ({ zone, before: left.without(zone), after: right.without(zone) }))
      .filter((one) => !isSameShares(one.before, left.now) || !isSameShares(one.after, right.now));
  };
}

/** Shares as they are, and with a zone down: the same where the zone had none, so that nothing moves. */
function sharesWithout(balance: Balance | undefined) {
  if (balance === undefined) return { now: null, zones: [], without: () => null };
  const now = balance.shares();
  const zones = balance.zones();
  const without = (zone: string) => (zones.includes(zone) ? balance.shares(zone) : now);
  return { now, zones, without };
}

function portsOf(object: Subject["global"]["after"]): readonly string[] {
  return (specOf(object).ports ?? []).map(({ name, port }) => name ?? String(port));
}

/** Zones whose clients fare alike are told of once. */
function joinClients(
  told: readonly ClientTraffic[],
  placeOf: (zone: string) => number,
): readonly ClientTraffic[] {
  const alike = new Map<number, ClientTraffic[]>();
  for (const one of told) {
    const sketch = sketchOf(one, placeOf);
    const others = alike.get(sketch);
    if (others === undefined) {
      alike.set(sketch, [one]);
      continue;
    }
    const place = others.findIndex((other) => faresAlike(one, other));
    const other = others[place];
    if (other === undefined) others.push(one);
    else others[place] = other.joinedBy(one.from, placeOf);
  }
  const joined: ClientTraffic[] = [];
  for (const ones of alike.values()) for (const one of ones) joined.push(one);
  return joined.sort((left, right) => placeOf(left.from[0] ?? "") - placeOf(right.from[0] ?? ""));
}

/** Where the first of the traffic goes, before and after: different for most that fare differently, and quickly told. */
function sketchOf({ before, after }: ClientTraffic, placeOf: (zone: string) => number): number {
  return placeOf(firstOf(before)) * mostPlaces + placeOf(firstOf(after));
}

const mostPlaces = 2 ** 15;

function firstOf(shares: Shares | null): string {
  return (shares && listShares(shares).zones[0]) ?? "";
}

function faresAlike(one: TrafficReport, other: TrafficReport): boolean {
  return (
    isSameShares(one.before, other.before) &&
    isSameShares(one.after, other.after) &&
    one.leftOut.length === other.leftOut.length &&
    isDeepStrictEqual(one.leftOut, other.leftOut) &&
    isDeepStrictEqual(one.down, other.down)
  );
}
