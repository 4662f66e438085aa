import type { LabelDifference, MatchedMeshService } from "../../mesh";
import type { ZoneReach } from "../report/report";
import { ByZone } from "./by-zone";
import { type Match, matchKey } from "./match-index";
import { mayMatch } from "./may-match";
import { selectorOf } from "./multi-zone-spec";
import type { Resident } from "./residents";
import type { Subject } from "./subject";

/** Of a zone, so many near misses are told. */
const mostNearMisses = 10;

/** What a service's selector matches, zone by zone of the matched MeshServices. */
export function compareReach(subject: Subject): readonly ZoneReach[] {
  const { before, after, key, global, hidden } = subject;
  const isTold = hidden.selector.length === 0;
  const selector = selectorOf(global.after);
  const left = before.matchesAnywhere(key);
  const right = isTold ? after.matchesAnywhere(key) : [];
  const matchedBefore = keysOf(left);
  const matchedAfter = keysOf(right);
  const untold = hidden.services.filter((one) => mayMatch(selector, one)).map(({ service }) => service);
  const isUntold = new Set(untold.map(matchKey));
  const candidates =
    global.after === undefined ? [] : isTold ? untold : [...carryTold(subject, selector), ...untold];

  const reached = new Map<string, { before: number; after: number }>();
  const countsOf = (zone: string) => {
    const known = reached.get(zone) ?? { before: 0, after: 0 };
    reached.set(zone, known);
    return known;
  };
  const lost = new ByZone<ZoneReach["lost"][number]>();
  for (const { service, resident, key: matched } of left) {
    countsOf(service.zone).before += 1;
    if (!isTold || matchedAfter.has(matched) || isUntold.has(matched)) continue;
    const now = (resident.home === "" ? after.globalResident(service) : undefined) ?? resident;
    const why = global.after === undefined ? [] : differences(selector, now);
    lost.add(service.zone, { ...service, differences: why });
  }
  const gained = new ByZone<MatchedMeshService>();
  for (const { service, key: matched } of right) {
    countsOf(service.zone).after += 1;
    if (!matchedBefore.has(matched)) gained.add(service.zone, service);
  }
  const maybe = new ByZone<MatchedMeshService>();
  for (const service of candidates) {
    countsOf(service.zone);
    maybe.add(service.zone, service);
  }
  const near = new ByZone<ZoneReach["nearMisses"][number]>();
  if (isTold && global.after !== undefined) {
    const isConcerned = ({ service, key: matched }: Match) =>
      service.mesh === subject.mesh &&
      (matchedBefore.has(matched) || (reached.get(service.zone)?.after ?? 0) === 0);
    for (const { match, difference } of after.matches.nearMisses(selector, isConcerned)) {
      const { service } = match;
      countsOf(service.zone);
      if (near.of(service.zone).length < mostNearMisses) near.add(service.zone, { service, difference });
    }
  }
  const reach: ZoneReach[] = [];
  for (const [zone, counts] of reached) {
    reach.push({
      zone,
      before: counts.before,
      after: isTold && maybe.of(zone).length === 0 ? counts.after : null,
      gained: gained.of(zone),
      lost: lost.of(zone),
      nearMisses: near.of(zone),
      mayMatch: maybe.of(zone),
    });
  }
  return inOrder(subject, reach);
}

/** Zones of the world in its order, then whatever else MeshServices say that they are of. */
function inOrder({ before }: Subject, reach: ZoneReach[]): readonly ZoneReach[] {
  const places = before.scene.placeOf;
  return reach.sort((left, right) => places(left.zone) - places(right.zone));
}

/** MeshServices that carry all labels that are told. */
function carryTold(
  { after, mesh }: Subject,
  selector: Readonly<Record<string, string>>,
): readonly MatchedMeshService[] {
  return after.matches
    .find(selector)
    .map(({ service }) => service)
    .filter((service) => service.mesh === mesh);
}

function differences(
  selector: Readonly<Record<string, string>>,
  resident: Resident,
): readonly LabelDifference[] {
  return Object.entries(selector).flatMap(([key, wanted]) => {
    const has = resident.labelOf(key);
    return (has ?? "") === wanted ? [] : [{ key, wanted, ...(has === undefined ? {} : { has }) }];
  });
}

function keysOf(matches: readonly Match[]): ReadonlySet<string> {
  return new Set(matches.map(({ key }) => key));
}
