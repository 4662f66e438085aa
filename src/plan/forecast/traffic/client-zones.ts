import type { Outlook } from "../outlook";
import type { Subject } from "../subject";

/** The zones of a service's clients. */
export interface ClientZones {
  /** With MeshServices of their own among the matches: their clients fare like no others. */
  readonly homes: readonly string[];
  /** All others that hold the service before or after: those together that hold the same. */
  readonly others: readonly (readonly string[])[];
}

export function clientZonesOf(subject: Subject): ClientZones {
  const { placeOf } = subject.before.scene;
  const homes = homesOf(subject);
  const isClient = heldIn(holdersOf(subject), subject);
  return {
    homes: [...homes].filter(isClient).sort((left, right) => placeOf(left) - placeOf(right)),
    others: subject.alike
      // Zones that hold the same hold the service, all or none.
      .filter(([zone = ""]) => isClient(zone))
      .map((zones) => zones.filter((zone) => !homes.has(zone)))
      .filter((zones) => zones.length > 0),
  };
}

function heldIn(clients: readonly string[], { before: { scene } }: Subject): (zone: string) => boolean {
  if (clients === scene.connected) return scene.isConnected;
  const zones = new Set(clients);
  return (zone) => zones.has(zone);
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
