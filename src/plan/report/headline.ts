import { isSameShares } from "../forecast/shares";
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
    const near = reach.flatMap(nearMissWords).slice(0, 1);
    return [[`\`${name}\` matches nothing`, ...near].join(", ")];
  }
  const effects = reach.flatMap((zone): string[] => {
    const { before, after, gained, lost } = zone;
    const label = zone.zone === "" ? "the global control plane" : `zone ${zone.zone}`;
    if (before > 0 && after === 0) {
      return [
        [`${label} falls out of \`${name}\` (${services(before)})`, ...nearMissWords(zone).slice(0, 1)].join(
          ", ",
        ),
      ];
    }
    if (before === 0 && gained.length > 0) return [`${label} joins \`${name}\` (${services(gained.length)})`];
    return [
      ...(lost.length > 0 ? [`\`${name}\` loses ${services(lost.length)} in ${label}`] : []),
      ...(gained.length > 0 ? [`\`${name}\` gains ${services(gained.length)} in ${label}`] : []),
    ];
  });
  return effects.length > 0 ? effects : [`\`${name}\` reaches what it did`];
}

function nearMissWords({ lost, nearMisses }: ZoneReach): readonly string[] {
  const differences = [
    ...lost.flatMap(({ differences: found }) => (found.length === 1 ? found : [])),
    ...nearMisses.map(({ difference }) => difference),
  ];
  return [
    ...new Set(
      differences.map(({ key, has }) =>
        has === undefined
          ? `near miss: no label \`${key}\` there`
          : `near miss: label \`${key}\` is \`${has}\` there`,
      ),
    ),
  ];
}

function trafficEffects({
  traffic,
  selector,
  hiddenSelector,
  hiddenTraffic,
}: Omit<ServiceReport, "headline">): readonly string[] {
  if (selector.after === null || hiddenSelector.length > 0) return [];
  if (hiddenTraffic) return ["traffic known after apply"];
  const byOutcome = new Map<string, Set<string>>();
  let isSame = traffic.length > 0;
  for (const { from, before, after } of traffic) {
    if (isSameShares(before, after)) continue;
    const words = sharesWords(after);
    if (sharesWords(before) === words) continue;
    isSame = false;
    const outcome = words === "" ? "reach nothing" : `${before === null ? "" : "now "}go to ${words}`;
    byOutcome.set(outcome, new Set([...(byOutcome.get(outcome) ?? []), ...from]));
  }
  if (isSame) return ["traffic unchanged"];
  return [...byOutcome].map(([outcome, zones]) => `clients in ${zonesWords([...zones])} ${outcome}`);
}

/** `east 60 % and north 40 %`; a single zone goes without its share. */
export function sharesWords(shares: Shares | null): string {
  if (shares === null) return "";
  const zones = Object.entries(shares.zones);
  const [only] = zones;
  if (zones.length === 1 && only !== undefined && shares.lost === 0) return only[0];
  return listed([
    ...zones.map(([zone, share]) => `${zone} ${percent(share)}`),
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
    ({ before, after }) => before.length > 0 && after.length > 0 && before.join() !== after.join(),
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

export function percent(share: number): string {
  return `${Math.round(share * 1_000) / 10} %`;
}

function services(count: number): string {
  return `${count} ${count === 1 ? "service" : "services"}`;
}

/** So many zones are named, and more are counted. */
const mostZones = 8;

export function zonesWords(zones: readonly string[]): string {
  return zones.length > mostZones ? `${zones.length} zones` : listed(zones);
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
