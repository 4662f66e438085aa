import type { LabelDifference, MatchedMeshService } from "../../mesh";
import type { ZoneReach } from "../report/report";
import type { Match } from "./match-index";
import { mayMatch } from "./may-match";
import { matchKey, selectorOf } from "./multi-zone-spec";
import type { Subject } from "./subject";

/** Of a zone, so many near misses are told. */
const mostNearMisses = 10;

type Reach = {
  -readonly [Member in keyof ZoneReach]: ZoneReach[Member] extends readonly (infer One)[]
    ? One[]
    : ZoneReach[Member];
};

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

  const byZone = new Map<string, Reach>();
  const reachOf = (zone: string): Reach => {
    const known = byZone.get(zone) ?? emptyReach(zone, isTold);
    byZone.set(zone, known);
    return known;
  };
  for (const { service, resident } of left) {
    const reach = reachOf(service.zone);
    reach.before += 1;
    if (!isTold || matchedAfter.has(matchKey(service)) || isUntold.has(matchKey(service))) continue;
    const labels =
      resident.home === "" ? (after.globalLabels(service) ?? resident.object.labels) : resident.object.labels;
    reach.lost.push({
      ...service,
      differences: global.after === undefined ? [] : differences(selector, labels),
    });
  }
  for (const { service } of right) {
    const reach = reachOf(service.zone);
    reach.after = (reach.after ?? 0) + 1;
    if (!matchedBefore.has(matchKey(service))) reach.gained.push(service);
  }
  for (const service of candidates) {
    const reach = reachOf(service.zone);
    reach.after = null;
    reach.mayMatch.push(service);
  }
  if (isTold && global.after !== undefined) {
    const reached = new Set(right.map(({ service }) => service.zone));
    const isConcerned = ({ service }: Match) =>
      service.mesh === subject.mesh && (matchedBefore.has(matchKey(service)) || !reached.has(service.zone));
    for (const { match, difference } of after.matches.nearMisses(selector, isConcerned)) {
      const { nearMisses } = reachOf(match.service.zone);
      if (nearMisses.length < mostNearMisses) nearMisses.push({ service: match.service, difference });
    }
  }
  return inOrder(subject, byZone);
}

function emptyReach(zone: string, isTold: boolean): Reach {
  return {
    zone,
    before: 0,
    after: isTold ? 0 : null,
    gained: [],
    lost: [],
    nearMisses: [],
    mayMatch: [],
  };
}

/** Zones of the world in its order, then whatever else MeshServices say that they are of. */
function inOrder({ before }: Subject, byZone: ReadonlyMap<string, ZoneReach>): readonly ZoneReach[] {
  const places = before.scene.placeOf;
  return [...byZone.values()].sort((left, right) => places(left.zone) - places(right.zone));
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
  labels: Readonly<Record<string, string>>,
): readonly LabelDifference[] {
  return Object.entries(selector).flatMap(([key, wanted]) => {
    const has = Object.hasOwn(labels, key) ? labels[key] : undefined;
    return (has ?? "") === wanted ? [] : [{ key, wanted, ...(has === undefined ? {} : { has }) }];
  });
}

function keysOf(matches: readonly Match[]): ReadonlySet<string> {
  return new Set(matches.map(({ service }) => matchKey(service)));
}
