import { assignHostnames, authorsName, type HostnameStatus, type MeshObject, type Zone } from "../../mesh";
import { isSameRecord } from "./is-same-record";
import { moments } from "./moments";
import { isConnected } from "./residents";
import { placeOf, type Scene, toldObjects } from "./scene";
import { serviceKey } from "./multi-zone-spec";

/** Zones in which every multi-zone service has the same hostnames, and what their control planes report of these. */
export interface NamedZones {
  readonly zones: readonly string[];
  readonly generators: readonly MeshObject[];
  readonly all: readonly { readonly service: MeshObject; readonly status: HostnameStatus }[];
  readonly serviceOf: (key: string) => MeshObject | undefined;
  readonly statusOf: (key: string) => HostnameStatus;
  /** Who has a hostname in a mesh. */
  readonly ownerOf: (mesh: string, hostname: string) => MeshObject | undefined;
}

export type BirthOf = (object: MeshObject) => string;

const services = new Set(["MeshMultiZoneService"]);
const generators = new Set(["HostnameGenerator"]);

/** @param birthOf the moment from which zones have had an object: the older one keeps a hostname */
export function nameServices(
  scene: Scene,
  objects: ReadonlyMap<string, MeshObject>,
  birthOf: BirthOf,
): readonly NamedZones[] {
  const told = { services: toldObjects(objects, services), generators: toldObjects(objects, generators) };
  const isSameInAllZones = told.generators.every(makesSameInAllZones);
  const byLikeness = new Map<string, Zone[]>();
  for (const zone of scene.world.zones) {
    const madeOwn = scene.madeIn(zone.name, services).length + scene.madeIn(zone.name, generators).length > 0;
    const likeness =
      madeOwn || !isSameInAllZones ? `zone ${zone.name}` : isConnected(zone) ? placeOf(zone) : "isolated";
    byLikeness.set(likeness, [...(byLikeness.get(likeness) ?? []), zone]);
  }
  return [...byLikeness.values()].flatMap((alike) => {
    const [zone] = alike;
    if (zone === undefined) return [];
    const inZone = (kinds: ReadonlySet<string>, received: readonly MeshObject[]): readonly MeshObject[] => [
      ...(isConnected(zone)
        ? received.map((object) => stamp(scene.asToldTo(zone, object), birthOf(object)))
        : []),
      ...scene.madeIn(zone.name, kinds).map((object) => stamp(object, moments.before)),
    ];
    return [
      nameIn(
        scene,
        Array.from(alike, ({ name }) => name),
        inZone(services, told.services),
        inZone(generators, told.generators),
      ),
    ];
  });
}

/** Whether hostnames are the same at two moments: the same generators, and services with the same names and labels. */
export function makesSameHostnames(
  before: ReadonlyMap<string, MeshObject>,
  after: ReadonlyMap<string, MeshObject>,
): boolean {
  const named = [toldObjects(before, services), toldObjects(after, services)] as const;
  const making = [toldObjects(before, generators), toldObjects(after, generators)] as const;
  return isSame(making, (left, right) => left === right) && isSame(named, isNamedAlike);
}

type Sides = readonly [readonly MeshObject[], readonly MeshObject[]];

function isSame([left, right]: Sides, isAlike: (left: MeshObject, right: MeshObject) => boolean): boolean {
  return (
    left.length === right.length &&
    left.every((object, place) => {
      const other = right[place];
      return other !== undefined && isAlike(object, other);
    })
  );
}

function isNamedAlike(left: MeshObject, right: MeshObject): boolean {
  if (left === right) return true;
  return left.name === right.name && left.mesh === right.mesh && isSameRecord(left.labels, right.labels);
}

function nameIn(
  { profile }: Scene,
  zones: readonly string[],
  held: readonly MeshObject[],
  making: readonly MeshObject[],
): NamedZones {
  const kind = "MeshMultiZoneService";
  const statuses = assignHostnames({
    kind,
    services: held,
    generators: making,
    zone: zones[0] ?? "",
    profile,
  });
  const places = new Map<string, number>();
  held.forEach((service, place) => places.set(serviceKey(service, authorsName(service)), place));
  let owners: Map<string, MeshObject> | undefined;
  return {
    zones,
    generators: making,
    all: held.map((service, place) => ({ service, status: statuses[place] ?? {} })),
    serviceOf: (key) => held[places.get(key) ?? -1],
    statusOf: (key) => statuses[places.get(key) ?? -1] ?? {},
    ownerOf(mesh, hostname) {
      owners ??= new Map(
        held.flatMap((service, place) =>
          (statuses[place]?.addresses ?? []).map((address) => [
            `${service.mesh ?? ""}/${address.hostname}`,
            service,
          ]),
        ),
      );
      return owners.get(`${mesh}/${hostname}`);
    },
  };
}

/** A template that does not speak of the zone makes the same of a multi-zone service everywhere: it has no zone itself. */
function makesSameInAllZones({ fields }: MeshObject): boolean {
  const { template = "", selector } = fields.spec as {
    readonly template?: string;
    readonly selector?: { readonly meshMultiZoneService?: unknown };
  };
  if (selector?.meshMultiZoneService === undefined) return true;
  const withoutOtherFields = template.replace(/\.(?:DisplayName|Name|Namespace|Mesh)\b/g, "");
  return !/Zone|\$|[{(|\s]\.[\s})|]/.test(withoutOtherFields);
}

function stamp(object: Omit<MeshObject, "creationTime" | "modificationTime">, time: string): MeshObject {
  return { ...object, creationTime: time, modificationTime: time };
}
