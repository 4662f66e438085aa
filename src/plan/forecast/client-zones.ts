import type { Outlook } from "./outlook";
import type { Subject } from "./subject";

/** The zones of a service's clients, those together whose clients fare alike. */
export interface ClientZones {
  /** With MeshServices of their own among the matches: their clients fare like no others. */
  readonly homes: readonly string[];
  /** All others that hold the service before or after. */
  readonly others: readonly string[];
}

export function clientZonesOf(subject: Subject): ClientZones {
  const homes = homesOf(subject);
  const clients = holdersOf(subject);
  return {
    homes: clients.filter((zone) => homes.has(zone)),
    others: clients.filter((zone) => !homes.has(zone)),
  };
}

function holdersOf({ before, after, key }: Subject): readonly string[] {
  const [left, right] = [before.holdersOf(key), after.holdersOf(key)];
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  const holders = new Set([...left, ...right]);
  return [...before.scene.zones.keys()].filter((zone) => holders.has(zone));
}

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

/** Zones by likeness before and after. */
export function groupAlike(
  zones: readonly string[],
  ...likenesses: readonly ((zone: string) => number)[]
): readonly (readonly string[])[] {
  const groups: { readonly likeness: readonly number[]; readonly zones: string[] }[] = [];
  for (const zone of zones) {
    const known = groups.find(({ likeness }) =>
      likeness.every((number, place) => number === likenesses[place]?.(zone)),
    );
    if (known !== undefined) known.zones.push(zone);
    else groups.push({ likeness: likenesses.map((likenessOf) => likenessOf(zone)), zones: [zone] });
  }
  return groups.map(({ zones: alike }) => alike);
}
