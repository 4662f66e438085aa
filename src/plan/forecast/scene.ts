import {
  mayBeSynced,
  type MeshObject,
  objectsOfZone,
  type SourceObject,
  toZone,
  type World,
  type Zone,
} from "../../mesh";
import type { Profile } from "../../model";
import type { Shares } from "../report/report";
import { isConnected } from "./residents";

/** What is the same before and after an apply: the zones, and what they have without being told. */
export interface Scene {
  readonly world: World;
  readonly profile: Profile;
  readonly zones: ReadonlyMap<string, Zone>;
  /** Names of the zones that the global control plane talks with. */
  readonly connected: readonly string[];
  readonly isConnected: (zone: string) => boolean;
  /** Where in the world a zone is; the last place for what is no zone of it. */
  readonly placeOf: (zone: string) => number;
  /** A list of a zone alone: the same for the same zone. */
  readonly alone: (zone: string) => readonly string[];
  /** Shares of traffic that all goes to one zone: the same object for the same zone, for most traffic is such. */
  readonly allTo: (zone: string) => Shares;
  /** Addresses at which other zones' traffic enters a zone, each once. */
  readonly ingressOf: (zone: string) => readonly string[];
  /** Whether no two zones share an address there, nor one with a workload. */
  readonly hasDistinctIngress: boolean;
  /** What was made in a zone, of some kinds. The same empty list where there is nothing. */
  readonly madeIn: (zone: string, kinds: ReadonlySet<string>) => readonly SourceObject[];
  /** A global object as the control plane of a zone holds it. */
  readonly asToldTo: (zone: Zone, object: MeshObject) => SourceObject;
}

export function sceneOf(world: World, profile: Profile): Scene {
  const zones = new Map(world.zones.map((zone) => [zone.name, zone]));
  const made = new Map(
    world.zones
      .filter(({ objects }) => objects.length > 0)
      .map((zone) => [zone.name, objectsOfZone(zone, [], profile).made]),
  );
  const connected = new Set(world.zones.filter(isConnected).map(({ name }) => name));
  const ingress = new Map(
    world.zones.map(({ name, ingress: addresses }) => [
      name,
      [...new Set(addresses.map(({ address, port }) => `${address}:${port}`))],
    ]),
  );
  const told = new Map<string, Map<MeshObject, SourceObject>>();
  const places = new Map(world.zones.map(({ name }, place) => [name, place]));
  const whole = new Map<string, Shares>();
  const alone = new Map<string, readonly string[]>();
  return {
    world,
    placeOf: (zone) => places.get(zone) ?? places.size,
    profile,
    zones,
    isConnected: (zone) => connected.has(zone),
    connected: [...connected],
    alone(zone) {
      const list = alone.get(zone) ?? [zone];
      alone.set(zone, list);
      return list;
    },
    allTo(zone) {
      const shares = whole.get(zone) ?? { zones: { [zone]: 1 }, lost: 0 };
      whole.set(zone, shares);
      return shares;
    },
    ingressOf: (zone) => ingress.get(zone) ?? [],
    hasDistinctIngress: hasDistinctIngress(world),
    madeIn(zone, kinds) {
      const found = made.get(zone)?.filter(({ kind }) => kinds.has(kind)) ?? nothing;
      return found.length === 0 ? nothing : found;
    },
    asToldTo(zone, object) {
      const place = placeOf(zone);
      const known = told.get(place) ?? new Map<MeshObject, SourceObject>();
      told.set(place, known);
      const inZone = known.get(object) ?? toZone(object, zone);
      known.set(object, inZone);
      return inZone;
    },
  };
}

const nothing: readonly SourceObject[] = [];

/** Zones of one place give the same names to what they are told. */
export function placeOf({ environment, systemNamespace }: Zone): string {
  return environment === "kubernetes" ? `kubernetes/${systemNamespace}` : environment;
}

/** The global control plane's objects of some kinds that zones are told of. */
export function toldObjects(
  objects: ReadonlyMap<string, MeshObject>,
  kinds: ReadonlySet<string>,
): readonly MeshObject[] {
  const found: MeshObject[] = [];
  for (const object of objects.values())
    if (kinds.has(object.kind) && mayBeSynced(object)) found.push(object);
  return found;
}

function hasDistinctIngress({ zones }: World): boolean {
  const taken = new Set<string>();
  for (const { ingress } of zones) {
    for (const address of new Set(ingress.map((one) => one.address))) {
      if (taken.has(address)) return false;
      taken.add(address);
    }
  }
  for (const { services } of zones) {
    for (const { endpoints } of services) {
      for (const { address } of endpoints) if (taken.has(address)) return false;
    }
  }
  return true;
}
