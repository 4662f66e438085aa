import { isSameShares, listShares } from "../forecast/traffic/shares";
import type { ServiceReport, Shares, ZoneReach } from "./report";

/**
 * A service's change in one sentence.
 *
 * @example selector edit: zone west falls out of `redis` (2 services), near miss: label `team` is `web` there; clients in west now go to east; hostname unchanged
 */
export function headlineOf(report: Omit<ServiceReport, "headline">): string {
  const cause = report.causes.join(", ");
  const effects = [...reachEffects(report), ...trafficEffects(report), ...hostnameEffects(report)];
  return `${cause === "" ? "indirectly" : cause}: ${effects.join("; ")}`;
}

function reachEffects({
  reach,
  name,
  hiddenSelector,
  selector,
}: Omit<ServiceReport, "headline">): readonly string[] {
  if (selector.after === null) return [`\`${name}\` is gone`];
  if (hiddenSelector.length > 0) {
    const count = reach.reduce((sum, { mayMatch }) => sum + mayMatch.length, 0);
    return [`\`${name}\` may match ${services(count)}: its selector is not told`];
  }
  if (reach.every(({ after }) => (after ?? 0) === 0)) {
    const near = reach.map(nearMissWords).find((words) => words !== "") ?? "";
    return [`\`${name}\` matches nothing${near}`];
  }
  const effects = reach.flatMap((zone) => zoneEffects(name, zone));
  return effects.length > 0 ? effects : [`\`${name}\` reaches what it did`];
}

function zoneEffects(name: string, zone: ZoneReach): readonly string[] {
  const { before, after, gained, lost } = zone;
  const isLost = before > 0 && after === 0;
  if (!isLost && gained.length + lost.length === 0) return [];
  const label = zone.zone === "" ? "the global control plane" : `zone ${zone.zone}`;
  if (isLost) return [`${label} falls out of \`${name}\` (${services(before)})${nearMissWords(zone)}`];
  if (before === 0 && gained.length > 0) return [`${label} joins \`${name}\` (${services(gained.length)})`];
  return [
    ...(lost.length > 0 ? [`\`${name}\` loses ${services(lost.length)} in ${label}`] : []),
    ...(gained.length > 0 ? [`\`${name}\` gains ${services(gained.length)} in ${label}`] : []),
  ];
}

/** The first near miss of a zone, as the end of a sentence; empty where there is none. */
function nearMissWords({ lost, nearMisses }: ZoneReach): string {
  const difference =
    lost.find(({ differences }) => differences.length === 1)?.differences[0] ?? nearMisses[0]?.difference;
  if (difference === undefined) return "";
  const { key, has } = difference;
  return has === undefined
    ? `, near miss: no label \`${key}\` there`
    : `, near miss: label \`${key}\` is \`${has}\` there`;
}

function trafficEffects({
  traffic,
  selector,
  hiddenSelector,
  hiddenTraffic,
}: Omit<ServiceReport, "headline">): readonly string[] {
  if (selector.after === null || hiddenSelector.length > 0) return [];
  if (hiddenTraffic) return ["traffic known after apply"];
  const byOutcome = new Map<string, (readonly string[])[]>();
  for (const { from, before, after } of traffic) {
    if (readsAlike(before, after)) continue;
    const words = sharesWords(after);
    const outcome = words === "" ? "reach nothing" : `${before === null ? "" : "now "}go to ${words}`;
    const known = byOutcome.get(outcome);
    if (known === undefined) byOutcome.set(outcome, [from]);
    else known.push(from);
  }
  if (byOutcome.size === 0 && traffic.length > 0) return ["traffic unchanged"];
  // At one port, no zone is told of twice.
  const isOnePort = traffic.every(({ port }) => port === traffic[0]?.port);
  return Array.from(byOutcome, ([outcome, lists]) => {
    const zones = isOnePort ? wordsOfAll(lists) : zonesWords([...new Set(lists.flat())]);
    return `clients in ${zones} ${outcome}`;
  });
}

/** Whether shares make the same words. */
function readsAlike(left: Shares | null, right: Shares | null): boolean {
  if (isSameShares(left, right)) return true;
  const [count, other] = [left, right].map((shares) =>
    shares === null ? 0 : listShares(shares).zones.length,
  );
  if (count !== other) return false;
  return sharesWords(left) === sharesWords(right);
}

/** `east 60 % and north 40 %`; a single zone goes without its share. */
export function sharesWords(shares: Shares | null): string {
  if (shares === null) return "";
  const { zones, shares: parts } = listShares(shares);
  const [only] = zones;
  if (zones.length === 1 && only !== undefined && shares.lost === 0) return only;
  return listed([
    ...zones.map((zone, place) => `${zone} ${percent(parts[place] ?? 0)}`),
    ...(shares.lost > 0 ? [`nowhere ${percent(shares.lost)}`] : []),
  ]);
}

function hostnameEffects({
  hostnames,
  hostnameFaults,
  hiddenHostnames,
}: Omit<ServiceReport, "headline">): readonly string[] {
  if (hiddenHostnames) return ["hostnames known after apply"];
  const appear = hostnames.filter(({ before, after }) => before.length === 0 && after.length > 0);
  const vanish = hostnames.filter(({ before, after }) => before.length > 0 && after.length === 0);
  const partly = hostnames.filter(
    ({ before, after }) =>
      before !== after && before.length > 0 && after.length > 0 && before.join() !== after.join(),
  );
  const faults = hostnameFaults.filter(({ isOld }) => !isOld);
  const effects = [
    ...appear.map(({ hostname }) => `hostname \`${hostname}\` appears`),
    ...vanish.map(({ hostname }) => `hostname \`${hostname}\` vanishes`),
    ...partly.map(({ hostname, after }) => `hostname \`${hostname}\` resolves in ${zonesWords(after)} only`),
    ...faults.map(({ generator, hostname, takenBy }) =>
      hostname === undefined
        ? `generator \`${generator}\` fails`
        : `hostname \`${hostname}\` is taken${takenBy === undefined ? "" : ` by \`${takenBy}\``}`,
    ),
  ];
  if (effects.length > 0) return effects;
  return [hostnames.length === 0 ? "no hostname" : "hostname unchanged"];
}

/** With one decimal, none where it is zero; of whole numbers, which are written faster than fractions. */
export function percent(share: number): string {
  const tenths = Math.round(share * 1_000);
  const decimal = tenths % 10;
  return decimal === 0 ? `${tenths / 10} %` : `${(tenths - decimal) / 10}.${decimal} %`;
}

function services(count: number): string {
  return `${count} ${count === 1 ? "service" : "services"}`;
}

/** So many zones are named, and more are counted. */
const mostZones = 8;

export function zonesWords(zones: readonly string[]): string {
  return zones.length > mostZones ? `${zones.length} zones` : listed(zones);
}

/** Of lists that have no zone in common: many zones are counted, not put together first. */
function wordsOfAll(lists: readonly (readonly string[])[]): string {
  const count = lists.reduce((sum, zones) => sum + zones.length, 0);
  return count > mostZones ? `${count} zones` : listed(lists.flat());
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
