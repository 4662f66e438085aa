import { isDeepStrictEqual } from "node:util";
import type { LeftOut, ZoneShares } from "../../mesh";
import type { Shares, TrafficReport } from "../report/report";
import { specOf } from "./multi-zone-spec";
import type { Outlook } from "./outlook";
import { type Balance, footingOf } from "./port-footing";
import type { Subject } from "./subject";

/** Where the traffic of clients in each zone goes, to each port, before and after; and with each zone down. */
export function compareTraffic(subject: Subject): readonly TrafficReport[] {
  const { before, after, key, global, hidden } = subject;
  const isTold = hidden.selector.length + hidden.ports.length === 0 && !hidden.traffic;
  const ports = new Set([...portsOf(global.before), ...portsOf(global.after)]);
  const clients = clientsOf(subject);
  const homes = homesOf(subject);
  return [...ports].flatMap((port) => {
    const [left, right] = [footingOf(before, key, port), footingOf(after, key, port)];
    const alike = groupAlike(clients, homes, (zone) => [left.likenessOf(zone), right.likenessOf(zone)]);
    const told = alike.map((from) => {
      const [zone = ""] = from;
      return tell(
        from,
        port,
        left.balanceFrom(zone),
        isTold ? right.balanceFrom(zone) : undefined,
        isTold,
        before.scene.placeOf,
      );
    });
    return joinClients(told, before.scene.placeOf);
  });
}

/** Zones whose clients fare alike: each home alone, and others by likeness. */
function groupAlike(
  clients: readonly string[],
  homes: ReadonlySet<string>,
  likenessOf: (zone: string) => readonly [number, number],
): readonly (readonly string[])[] {
  const groups: { readonly left: number; readonly right: number; readonly zones: string[] }[] = [];
  const alone: string[][] = [];
  for (const zone of clients) {
    if (homes.has(zone)) {
      alone.push([zone]);
      continue;
    }
    const [left, right] = likenessOf(zone);
    const known = groups.find((group) => group.left === left && group.right === right);
    if (known === undefined) groups.push({ left, right, zones: [zone] });
    else known.zones.push(zone);
  }
  return [...alone, ...groups.map(({ zones }) => zones)];
}

/** Zones that are down are looked at when somebody reads of them: in a large mesh, they are most of the work. */
function tell(
  from: readonly string[],
  port: string,
  left: Balance | undefined,
  right: Balance | undefined,
  isTold: boolean,
  placeOf: (zone: string) => number,
): TrafficReport {
  const shares = { before: left?.share(), after: right?.share() };
  const sides = { before: summed(shares.before), after: summed(shares.after) };
  const findDown = (): TrafficReport["down"] =>
    [...new Set([...zonesOf(shares.before), ...zonesOf(shares.after)])]
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((zone) => ({
        zone,
        before: without(zone, left, shares.before) ?? sides.before,
        after: isTold ? (without(zone, right, shares.after) ?? sides.after) : null,
      }))
      .filter((one) => !isSame(one.before, sides.before) || !isSame(one.after, sides.after));
  return lazily({ from, port, ...sides, leftOut: right?.leftOut ?? none }, findDown);
}

function lazily(told: Omit<TrafficReport, "down">, findDown: () => TrafficReport["down"]): TrafficReport {
  const { from, port, before, after, leftOut } = told;
  let down: TrafficReport["down"] | undefined;
  return {
    from,
    port,
    before,
    after,
    leftOut,
    get down() {
      return (down ??= findDown());
    },
  };
}

const none: readonly LeftOut[] = [];

/** Shares with a zone down; `undefined` where the zone had none, so that nothing moves. */
function without(
  zone: string,
  balance: Balance | undefined,
  shares: ZoneShares | undefined,
): Shares | undefined {
  if (balance === undefined || shares === undefined) return undefined;
  const has = shares.zones.some((one) => one.zone === zone) || shares.unanswered.includes(zone);
  return has ? (summed(balance.share(zone)) ?? undefined) : undefined;
}

function zonesOf(shares: ZoneShares | undefined): readonly string[] {
  if (shares === undefined) return [];
  return [...shares.zones.map(({ zone }) => zone), ...shares.unanswered];
}

function portsOf(object: Subject["global"]["after"]): readonly string[] {
  return (specOf(object).ports ?? []).map(({ name, port }) => name ?? String(port));
}

/** Zones that hold the service before or after. */
function clientsOf({ before, after, key }: Subject): readonly string[] {
  const [left, right] = [before.holdersOf(key), after.holdersOf(key)];
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  const holders = new Set([...left, ...right]);
  return [...before.scene.zones.keys()].filter((zone) => holders.has(zone));
}

/** Zones with MeshServices of their own among the matches: their clients fare like no others. */
function homesOf({ before, after, key, zones }: Subject): ReadonlySet<string> {
  const homes = new Set<string>();
  const note = (outlook: Outlook, zone: string) => {
    const service = outlook.serviceIn(zone, key);
    if (service === undefined) return;
    for (const { resident } of outlook.matchesOf(service)) homes.add(resident.home);
  };
  for (const outlook of [before, after]) {
    const holders = outlook.holdersOf(key);
    const some = outlook.scene.connected === holders ? holders.slice(0, 1) : zones;
    for (const zone of some) note(outlook, zone);
  }
  return homes;
}

/** Zones whose clients fare alike are told of once. */
function joinClients(
  told: readonly TrafficReport[],
  placeOf: (zone: string) => number,
): readonly TrafficReport[] {
  const alike = new Map<string, TrafficReport[]>();
  for (const one of told) {
    const sketch = `${sketchOf(one.before)} ${sketchOf(one.after)}`;
    const others = alike.get(sketch);
    if (others === undefined) {
      alike.set(sketch, [one]);
      continue;
    }
    const place = others.findIndex((other) => faresAlike(one, other));
    const other = others[place];
    if (other === undefined) others.push(one);
    else {
      const from = [...other.from, ...one.from].sort((left, right) => placeOf(left) - placeOf(right));
      others[place] = lazily({ ...factsOf(other), from }, () => other.down);
    }
  }
  const joined = [...alike.values()].flat();
  return joined.sort((left, right) => placeOf(left.from[0] ?? "") - placeOf(right.from[0] ?? ""));
}

/** Different for most shares that differ, and quickly made. */
function sketchOf(shares: Shares | null): string {
  if (shares === null) return "";
  for (const zone in shares.zones) return `${zone}:${shares.zones[zone]}:${shares.lost}`;
  return String(shares.lost);
}

function factsOf({ port, before, after, leftOut }: TrafficReport) {
  return { port, before, after, leftOut };
}

function faresAlike(one: TrafficReport, other: TrafficReport): boolean {
  return (
    isSame(one.before, other.before) &&
    isSame(one.after, other.after) &&
    one.leftOut.length === other.leftOut.length &&
    isDeepStrictEqual(one.leftOut, other.leftOut) &&
    isDeepStrictEqual(one.down, other.down)
  );
}

export function isSame(left: Shares | null, right: Shares | null): boolean {
  if (left === right) return true;
  if (left === null || right === null || left.lost !== right.lost) return false;
  let count = 0;
  for (const zone in left.zones) {
    if (left.zones[zone] !== right.zones[zone]) return false;
    count += 1;
  }
  return Object.keys(right.zones).length === count;
}

function summed(shares: ZoneShares | undefined): Shares | null {
  if (shares === undefined) return null;
  const zones: Record<string, number> = {};
  for (const { zone, share } of shares.zones) zones[zone] = rounded(share);
  return { zones, lost: rounded(shares.lost) };
}

/** Sums of shares that are the same but for the last bits are the same. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
