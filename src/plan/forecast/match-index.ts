import {
  compareMatched,
  indexLabelValues,
  isAlike,
  type LabelDifference,
  type LabelIndex,
  type MatchedMeshService,
} from "../../mesh";
import { type Audience, originLabel, type Resident } from "./residents";

export type Labels = Readonly<Record<string, string>>;

/** A MeshService that a selector matches, in the zones of an audience. */
export interface Match {
  readonly resident: Resident;
  /** Narrower than the resident's where the selector asks for an origin. */
  readonly audience: Audience;
  readonly service: MatchedMeshService;
}

/** A MeshService that a selector would match, were it not for one label. */
export interface IndexedNearMiss {
  readonly match: Match;
  readonly difference: LabelDifference;
}

/** Finds MeshServices by their labels, in time that grows with what is found. */
export interface MatchIndex {
  readonly find: (selector: Labels) => readonly Match[];
  readonly nearMisses: (
    selector: Labels,
    isConcerned: (match: Match) => boolean,
  ) => readonly IndexedNearMiss[];
}

/** Among more values than these, some are always alike: they are compared only where the selector matches nothing. */
const mostValues = 200;

/** So many MeshServices are looked at for one label that may be the only difference: more share no telling labels. */
const mostLookedAt = 1_000;

/** @param keys the labels that selectors name */
export function indexResidents(residents: readonly Resident[], keys: Iterable<string>): MatchIndex {
  const index = indexLabelValues(
    residents.length,
    [...keys].filter((key) => key !== originLabel),
    (place, key) => residents[place]?.labelOf(key),
  );
  const made: (Match | undefined)[] = [];
  const matchAt = (place: number): Match | undefined => {
    const known = made[place];
    if (known !== undefined) return known;
    const resident = residents[place];
    if (resident === undefined) return undefined;
    const { audience, service } = resident;
    return (made[place] = { resident, audience, service });
  };
  const matchesAt = (places: readonly number[], origin: string | undefined): Match[] => {
    const found: Match[] = [];
    for (const place of places) {
      const match = matchAt(place);
      const narrowed = match && narrow(match, origin);
      if (narrowed !== undefined) found.push(narrowed);
    }
    return found;
  };
  return {
    find(selector) {
      const { [originLabel]: origin, ...others } = selector;
      return matchesAt(index.find(origin === undefined ? selector : others, true), origin).sort(
        compareMatches,
      );
    },
    nearMisses(selector, isConcerned) {
      const { [originLabel]: origin, ...others } = selector;
      const wanted = Object.entries(others);
      return wanted.flatMap(([key, value]): IndexedNearMiss[] => {
        const rest = Object.fromEntries(wanted.filter(([other]) => other !== key));
        const places =
          wanted.length === 1 ? alikePlaces(index, key, value) : placesWithin(index, rest, mostLookedAt);
        return matchesAt(places, origin).flatMap((match) => {
          const has = match.resident.labelOf(key);
          if ((has ?? "") === value || !isConcerned(match)) return [];
          return [{ match, difference: { key, wanted: value, ...(has === undefined ? {} : { has }) } }];
        });
      });
    },
  };
}

/** The order in which statuses list matches; 0 for the same MeshService. */
export function compareMatches(left: Match, right: Match): number {
  return left === right ? 0 : compareMatched(left.service, right.service);
}

export function matchKey({ name, namespace, zone, mesh }: MatchedMeshService): string {
  return `${name}/${namespace}/${zone}/${mesh}`;
}

/** In the places of both, the first before the second. */
export function joinIndices(first: MatchIndex, second: MatchIndex): MatchIndex {
  return {
    find: (selector) => [...first.find(selector), ...second.find(selector)].sort(compareMatches),
    nearMisses: (selector, isConcerned) => [
      ...first.nearMisses(selector, isConcerned),
      ...second.nearMisses(selector, isConcerned),
    ],
  };
}

/** Where a selector asks for an origin, whom it still matches: at home that is `zone`, elsewhere `global`. */
function narrow(match: Match, origin: string | undefined): Match | undefined {
  if (origin === undefined) return match;
  const audience = ({ zone: "home", global: "elsewhere" } as const)[origin];
  if (audience === undefined) return undefined;
  if (match.audience === audience) return match;
  return match.audience === "everyone" ? { ...match, audience } : undefined;
}

function placesWithin(index: LabelIndex, pairs: Labels, most: number): readonly number[] {
  return index.effort(pairs, true) > most ? [] : index.find(pairs, true);
}

/** Any service differs from `redis` in one label, but only `Redis` or `redis-1` may have been meant. */
function alikePlaces(index: LabelIndex, key: string, wanted: string): readonly number[] {
  const values = [...index.valuesOf(key)];
  if (values.length > mostValues && index.effort({ [key]: wanted }, true) > 0) return [];
  return values
    .filter((has) => has !== wanted && isAlike({ key, wanted, has }))
    .flatMap((has) => index.find({ [key]: has }, true))
    .sort((left, right) => left - right);
}
