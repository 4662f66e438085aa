import {
  assignHostnames,
  type HostnameStatus,
  type MeshObject,
  objectsOfZone,
  type SourceObject,
  toGlobal,
  toZone,
  type Zone,
} from "../../mesh";
import { moments } from "./moments";
import type { BirthOf } from "./naming";
import { isConnected, type Resident } from "./residents";
import { placeOf, type Scene, toldObjects } from "./scene";

/** A service in a zone, with what the zone's generators make of it. */
export interface NamedService {
  readonly service: MeshObject;
  readonly status: HostnameStatus;
}

/** The single services that a zone holds, and its generators. */
export interface NamedOthers {
  readonly generators: readonly MeshObject[];
  readonly services: readonly NamedService[];
}

/** Gives hostnames to the MeshServices and MeshExternalServices of one zone. */
export type NameOthers = (
  zone: Zone,
  objects: ReadonlyMap<string, MeshObject>,
  birthOf: BirthOf,
) => NamedOthers;

const otherKinds = ["MeshService", "MeshExternalService"] as const;

export function nameOthersOn(scene: Scene, residents: readonly Resident[]): NameOthers {
  let elsewhere: readonly Resident[] | undefined;
  const fromElsewhere = () => (elsewhere ??= residents.filter(({ audience }) => audience !== "home"));
  const byPlace = new Map<string, WeakMap<Resident, MeshObject>>();
  const asSeenIn = (zone: Zone, resident: Resident): MeshObject | undefined => {
    const seen = byPlace.get(placeOf(zone)) ?? new WeakMap<Resident, MeshObject>();
    byPlace.set(placeOf(zone), seen);
    const told = resident.told ?? toGlobal(resident.object, resident.home);
    const object = seen.get(resident) ?? (told && stamp(toZone(told, zone), moments.before));
    if (object !== undefined) seen.set(resident, object);
    return object;
  };
  return (zone, objects, birthOf) => {
    const { generated, made } = objectsOfZone(zone, [], scene.profile);
    const overridden = new Set(made.map(keyOf));
    const own = [...generated.filter((object) => !overridden.has(keyOf(object))), ...made];
    const held = (kind: string): readonly MeshObject[] => [
      ...(isConnected(zone) ? toldObjects(objects, new Set([kind])) : []).map((object) =>
        stamp(scene.asToldTo(zone, object), birthOf(object)),
      ),
      ...own.filter((object) => object.kind === kind).map((object) => stamp(object, moments.before)),
    ];
    const others = isConnected(zone)
      ? fromElsewhere().flatMap((one) => (one.home === zone.name ? [] : (asSeenIn(zone, one) ?? [])))
      : [];
    const generators = held("HostnameGenerator");
    const named = otherKinds.flatMap((kind) => {
      const services = kind === "MeshService" ? [...held(kind), ...others] : held(kind);
      const statuses = assignHostnames({
        kind,
        services,
        generators,
        zone: zone.name,
        profile: scene.profile,
      });
      return services.map((service, place) => ({ service, status: statuses[place] ?? {} }));
    });
    return { generators, services: named };
  };
}

function stamp(object: SourceObject, time: string): MeshObject {
  return { ...object, creationTime: time, modificationTime: time };
}

function keyOf({ kind, mesh = "", name }: SourceObject): string {
  return `${kind}/${mesh}/${name}`;
}
