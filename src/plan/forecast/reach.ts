import { type LabelDifference, type MatchedMeshService, type MeshObject, nearMisses } from "../../mesh";
import { mayMatch } from "./may-match";
import type { ZoneReach } from "../report/report";
import type { Subject } from "./subject";
import { matchKey, matchOf, selectorOf, statusOf, type ZonesIndex } from "./zone-index";

/** What a service's selector matches, zone by zone of the matched MeshServices. */
export function compareReach(subject: Subject): readonly ZoneReach[] {
  const { before, after, global, hidden } = subject;
  const matchedBefore = matchedIn(before, subject);
  const isTold = hidden.selector.length === 0;
  const matchedAfter = isTold ? matchedIn(after, subject) : new Map<string, MatchedMeshService>();
  const selector = selectorOf(global.after);
  const labelsOf = (match: MatchedMeshService) =>
    after.meshServices().get(matchKey(match))?.labels ?? before.meshServices().get(matchKey(match))?.labels;

  const untold = hidden.services.filter((one) => mayMatch(selector, one)).map(({ service }) => service);
  const isUntold = new Set(untold.map(matchKey));
  const candidates =
    global.after === undefined ? [] : isTold ? untold : [...carryTold(subject, selector), ...untold];
  const near =
    isTold && global.after !== undefined
      ? nearMisses(selector, inMesh(after, subject.mesh)).filter(
          ({ service }) =>
            matchedBefore.has(matchKey(service)) || !zonesOf(matchedAfter.values()).has(service.zone),
        )
      : [];

  const zones = new Set([
    ...subject.zones,
    ...zonesOf(matchedBefore.values()),
    ...zonesOf(matchedAfter.values()),
    ...zonesOf(candidates),
  ]);
  return [...zones].flatMap((zone): ZoneReach[] => {
    const ofZone = (one: MatchedMeshService) => one.zone === zone;
    const left = [...matchedBefore.values()].filter(ofZone);
    const right = [...matchedAfter.values()].filter(ofZone);
    const lost = isTold
      ? left.filter((match) => !matchedAfter.has(matchKey(match)) && !isUntold.has(matchKey(match)))
      : [];
    const mayMatchHere = candidates.filter(ofZone);
    const reach = {
      zone,
      before: left.length,
      after: isTold && mayMatchHere.length === 0 ? right.length : null,
      gained: right.filter((match) => !matchedBefore.has(matchKey(match))),
      lost: lost.map((match) => ({
        ...match,
        differences: global.after === undefined ? [] : differences(selector, labelsOf(match) ?? {}),
      })),
      nearMisses: near.filter(({ service }) => ofZone(service)),
      mayMatch: mayMatchHere,
    };
    const isSilent = left.length + right.length + reach.nearMisses.length + reach.mayMatch.length === 0;
    return isSilent ? [] : [reach];
  });
}

/** What any zone matched: an offline one may know less. */
function matchedIn(index: ZonesIndex, { key, zones }: Subject): ReadonlyMap<string, MatchedMeshService> {
  const found = new Map<string, MatchedMeshService>();
  for (const zone of zones) {
    for (const match of statusOf(index.serviceIn(zone, key)).meshServices ?? []) {
      found.set(matchKey(match), match);
    }
  }
  return found;
}

/** MeshServices that carry all labels that are told. */
function carryTold(
  { after, mesh }: Subject,
  selector: Readonly<Record<string, string>>,
): readonly MatchedMeshService[] {
  return inMesh(after, mesh)
    .filter(({ labels }) => differences(selector, labels).length === 0)
    .map(matchOf);
}

function inMesh(index: ZonesIndex, mesh: string): readonly MeshObject[] {
  return [...index.meshServices().values()].filter((service) => service.mesh === mesh);
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

function zonesOf(matches: Iterable<MatchedMeshService>): ReadonlySet<string> {
  return new Set(Array.from(matches, ({ zone }) => zone));
}
