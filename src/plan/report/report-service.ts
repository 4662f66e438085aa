import { compareHostnames, compareVips, findHostnameFaults } from "../forecast/hostnames";
import type { PlannedObject } from "../forecast/planned-objects";
import { checkPorts } from "../forecast/ports";
import { compareReach } from "../forecast/reach";
import type { Subject } from "../forecast/subject";
import { compareTraffic } from "../forecast/traffic/compare-traffic";
import { selectorOf } from "../forecast/multi-zone-spec";
import type { HiddenValue } from "../objects/wire-object";
import { causesOf } from "./causes";
import { headlineOf } from "./headline";
import type { ServiceReport } from "./report";

/** All that a plan does to one multi-zone service; nothing of a service that it has no effect on, unless `always`. */
export function reportService(
  subject: Subject,
  beside: readonly PlannedObject[],
  always = false,
): ServiceReport | undefined {
  const { global, planned, hidden } = subject;
  const hiddenHostnames = hidden.labels.length > 0 || hidden.hostnames;
  const hostnames = compareHostnames(subject);
  const report = {
    // Of no value where there is none: after a spread, V8 takes the long way to each member that follows.
    address: planned?.change.address,
    mesh: subject.mesh,
    name: subject.name,
    action: planned?.change.action ?? "no-op",
    createsBeforeDestroy: planned?.change.createsBeforeDestroy,
    causes: causesOf(subject, beside),
    selector: {
      before: global.before === undefined ? null : selectorOf(global.before),
      after: global.after === undefined ? null : selectorOf(global.after),
    },
    hiddenSelector: hidden.selector.map(({ path, why }) => ({ label: labelOf(path), why })),
    reach: compareReach(subject),
    ports: checkPorts(subject),
    hostnames: hiddenHostnames ? hostnames.map((one) => ({ ...one, after: [] })) : hostnames,
    hostnameFaults: hiddenHostnames ? [] : findHostnameFaults(subject),
    hiddenHostnames,
    vips: compareVips(subject),
    traffic: compareTraffic(subject),
    hiddenTraffic: hidden.traffic,
  } satisfies Omit<ServiceReport, "headline">;
  const isPlanned = planned !== undefined && planned.change.action !== "no-op";
  if (!always && !isPlanned && !hasEffect(report)) return undefined;
  return { ...report, headline: headlineOf(report) };
}

const selectorDepth = ["spec", "selector", "meshService", "matchLabels"].length;

function labelOf(path: HiddenValue["path"]): string {
  return path[selectorDepth] ?? "*";
}

function hasEffect({
  reach,
  hostnames,
  hostnameFaults,
  vips,
  traffic,
}: Omit<ServiceReport, "headline">): boolean {
  const differs = (before: unknown, after: unknown) => JSON.stringify(before) !== JSON.stringify(after);
  return (
    reach.some(({ gained, lost }) => gained.length + lost.length > 0) ||
    hostnames.some(({ before, after }) => differs(before, after)) ||
    hostnameFaults.some(({ isOld }) => !isOld) ||
    vips.appear.length + vips.vanish.length > 0 ||
    traffic.some(
      ({ before, after, down }) =>
        differs(before, after) || down.some((zone) => differs(zone.before, zone.after)),
    )
  );
}
