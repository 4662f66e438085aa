import {
  authorsName,
  type EffectiveStrategy,
  hasMutualTls,
  type MatchedMeshService,
  type MeshObject,
} from "../../mesh";
import { compareMatches, type Match, type MatchIndex } from "./match-index";
import { type BirthOf, makesSameHostnames, type NamedZones, nameServices } from "./naming";
import { objectsInZones } from "./objects-in-zones";
import { globalResidents, isConnected, isSeenIn, type Resident } from "./residents";
import type { Scene } from "./scene";
import { selectorOf, serviceKey } from "./multi-zone-spec";

/** What all zones make of the global control plane's objects at one moment. What nobody asks for is not computed. */
export interface Outlook {
  readonly scene: Scene;
  readonly objects: ReadonlyMap<string, MeshObject>;
  readonly matches: MatchIndex;
  /** A multi-zone service as a zone holds it, but for its stored name and its status. */
  readonly serviceIn: (zone: string, key: string) => MeshObject | undefined;
  /** Zones that hold a multi-zone service: the same list for the same zones. */
  readonly holdersOf: (key: string) => readonly string[];
  /** All that a service as some zone holds it matches in any zone, in the order of the status. */
  readonly matchesOf: (service: MeshObject) => readonly Match[];
  /** Zones with the same number hold the same, but for MeshServices of their own. */
  readonly likenessOf: (zone: string) => number;
  /** A MeshService of the global control plane. */
  readonly globalResident: (service: MatchedMeshService) => Resident | undefined;
  /** What any zone that holds a service has matched with it. */
  readonly matchesAnywhere: (key: string) => readonly Match[];
  readonly naming: () => readonly NamedZones[];
  /** Whether a strategy has rules for clients of some zones only. */
  readonly tellsClientsApart: boolean;
  readonly policiesIn: (zone: string) => readonly MeshObject[];
  /** Whether traffic may leave a zone. */
  readonly hasIdentityIn: (zone: string, mesh: string) => boolean;
}

export interface OutlookParts {
  readonly scene: Scene;
  readonly objects: ReadonlyMap<string, MeshObject>;
  readonly matches: MatchIndex;
  readonly birthOf: BirthOf;
}

/** @param former the moment before, whose hostnames stay where nothing changes that makes them */
export function outlookOn({ scene, objects, matches, birthOf }: OutlookParts, former?: Outlook): Outlook {
  const servicesIn = objectsInZones(scene, objects, "MeshMultiZoneService");
  const policiesIn = objectsInZones(scene, objects, "MeshLoadBalancingStrategy");
  const identifyingIn = objectsInZones(scene, objects, "Mesh", "MeshIdentity");

  const byKey = memo((held: readonly MeshObject[]) => {
    const services = new Map<string, MeshObject>();
    for (const object of held) services.set(serviceKey(object, authorsName(object)), object);
    return services;
  });
  const serviceIn = (zone: string, key: string) => byKey(servicesIn(zone)).get(key);
  const matchesOf = memo((service: MeshObject) => matches.find(selectorOf(service)));
  const identities = memo(() => new Map<string, boolean>());
  const hasOwnServices = scene.world.zones.some(
    ({ name }) => scene.madeIn(name, new Set(["MeshMultiZoneService"])).length > 0,
  );
  const [connected] = scene.connected;
  const likenesses = likenessOfZones(scene, [servicesIn, policiesIn, identifyingIn]);
  let naming: readonly NamedZones[] | undefined;
  let residents: ReadonlyMap<string, Resident> | undefined;
  const outlook: Outlook = {
    scene,
    objects,
    matches,
    serviceIn,
    holdersOf: rememberLast((key) => {
      if (hasOwnServices)
        return scene.world.zones.flatMap(({ name }) => (serviceIn(name, key) === undefined ? [] : [name]));
      return connected !== undefined && serviceIn(connected, key) !== undefined ? scene.connected : none;
    }),
    matchesOf,
    likenessOf: (zone) => likenesses.get(zone) ?? -1,
    globalResident: ({ mesh, name }) => (residents ??= indexGlobal(objects)).get(serviceKey({ mesh }, name)),
    naming: () =>
      (naming ??=
        former !== undefined && makesSameHostnames(former.objects, objects)
          ? former.naming()
          : nameServices(scene, objects, birthOf)),
    policiesIn,
    tellsClientsApart: scene.world.zones.some(({ name }) => policiesIn(name).some(namesClients)),
    hasIdentityIn(zone, mesh) {
      const held = identifyingIn(zone);
      const known = identities(held).get(mesh) ?? hasMutualTls(mesh, held, scene.profile);
      identities(held).set(mesh, known);
      return known;
    },
    matchesAnywhere: rememberLast((key) => findAnywhere(outlook, key)),
  };
  return outlook;
}

const none: readonly string[] = [];

function indexGlobal(objects: ReadonlyMap<string, MeshObject>): ReadonlyMap<string, Resident> {
  return new Map(
    globalResidents(objects.values())
      .map((resident) => [serviceKey(resident.service, resident.service.name), resident] as const)
      // Of equal ones, the first.
      .reverse(),
  );
}

function namesClients({ fields }: MeshObject): boolean {
  const { to = [] } = fields.spec as {
    readonly to?: readonly { readonly default?: Pick<EffectiveStrategy, "localityAwareness"> }[];
  };
  return to.some(({ default: said }) =>
    said?.localityAwareness?.crossZone?.failover?.some(({ from }) => from !== undefined),
  );
}

function likenessOfZones(
  { world }: Scene,
  holdings: readonly ((zone: string) => readonly MeshObject[])[],
): ReadonlyMap<string, number> {
  const kinds: { readonly isConnected: boolean; readonly lists: readonly (readonly MeshObject[])[] }[] = [];
  return new Map(
    world.zones.map((zone) => {
      const own = { isConnected: isConnected(zone), lists: holdings.map((listIn) => listIn(zone.name)) };
      const known = kinds.findIndex(
        ({ isConnected: connected, lists }) =>
          connected === own.isConnected && lists.every((list, place) => list === own.lists[place]),
      );
      return [zone.name, known >= 0 ? known : kinds.push(own) - 1] as const;
    }),
  );
}

/** What a zone's control plane has matched with a service that it holds. */
export function matchesIn(outlook: Outlook, zone: string, key: string): readonly Match[] {
  const place = outlook.scene.zones.get(zone);
  const service = outlook.serviceIn(zone, key);
  if (place === undefined || service === undefined) return [];
  return outlook
    .matchesOf(service)
    .filter(({ resident, audience }) => isSeenIn(place, resident.home, audience));
}

function findAnywhere(outlook: Outlook, key: string): readonly Match[] {
  const holders = outlook.holdersOf(key);
  const [first] = holders;
  const service = first === undefined ? undefined : outlook.serviceIn(first, key);
  if (service === undefined) return [];
  if (holders !== outlook.scene.connected) {
    const found = holders.flatMap((zone) => matchesIn(outlook, zone, key));
    return unique(found.sort(compareMatches));
  }
  const matches = outlook.matchesOf(service);
  if (holders.length > 0 && matches.every(({ audience }) => audience === "everyone")) return matches;
  const { isConnected: isHeldIn } = outlook.scene;
  return unique(
    matches.filter(({ resident: { home }, audience }) => {
      if (audience === "home") return isHeldIn(home);
      return audience === "everyone" || holders.length > (isHeldIn(home) ? 1 : 0);
    }),
  );
}

/** One that looks different at home and elsewhere is one. Sorted, so that both are neighbours. */
function unique(matches: readonly Match[]): readonly Match[] {
  return matches.filter((match, place) => {
    const former = matches[place - 1];
    return former === undefined || compareMatches(former, match) !== 0;
  });
}

function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** Services are looked at one after the other, each many times in a row. */
function rememberLast<Value>(make: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key) => (last = last?.key === key ? last : { key, value: make(key) }).value;
}
