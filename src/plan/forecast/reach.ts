import type { LabelDifference, MatchedMeshService } from "../../mesh";
import type { ZoneReach } from "../report/report";
import { ByZone } from "./by-zone";
import { type Match, matchKey } from "./match-index";
import { includesMatch, partMatches } from "./match-lists";
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
  const { onlyBefore, onlyAfter } = partMatches(left, right);
  const untold = hidden.services.filter((one) => mayMatch(selector, one)).map(({ service }) => service);
  const untoldKeys = new Set(untold.map(matchKey));
  const isUntold = (service: MatchedMeshService) => untoldKeys.size > 0 && untoldKeys.has(matchKey(service));
  const candidates =
    global.after === undefined ? [] : isTold ? untold : [...carryTold(subject, selector), ...untold];

  const reached = new Map<string, { before: number; after: number }>();
  const countsOf = (zone: string) => {
    const known = reached.get(zone);
    if (known !== undefined) return known;
    const counts = { before: 0, after: 0 };
    reached.set(zone, counts);
    return counts;
  };
  for (const { service } of left) countsOf(service.zone).before += 1;
  for (const { service } of right) countsOf(service.zone).after += 1;
  const lost = new ByZone<ZoneReach["lost"][number]>();
  for (const { service, resident } of isTold ? onlyBefore : []) {
    if (isUntold(service)) continue;
    const now = (resident.home === "" ? after.globalResident(service) : undefined) ?? resident;
    const why = global.after === undefined ? [] : differences(selector, now);
    lost.add(service.zone, { ...service, differences: why });
  }
  const gained = new ByZone<MatchedMeshService>();
  for (const { service } of onlyAfter) gained.add(service.zone, service);
  const maybe = new ByZone<MatchedMeshService>();
  for (const service of candidates) {
    countsOf(service.zone);
    maybe.add(service.zone, service);
  }
  const near = new ByZone<ZoneReach["nearMisses"][number]>();
  if (isTold && global.after !== undefined) {
    const isConcerned = (match: Match) =>
      match.service.mesh === subject.mesh &&
      ((reached.get(match.service.zone)?.after ?? 0) === 0 || includesMatch(left, match));
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
