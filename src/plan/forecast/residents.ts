import {
  becomesOneMeshService,
  describeMatch,
  type Endpoint,
  labelOfMeshService,
  type MatchedMeshService,
  mayBeSynced,
  type MeshObject,
  meshServicesOf,
  type NamedPort,
  objectsOfZone,
  outlineMeshService,
  type SourceObject,
  toGlobal,
  toZone,
  type World,
  type Zone,
  type ZoneService,
} from "../../mesh";
import { type Profile, wellKnownLabels } from "../../model";

/** In which zones a MeshService is seen: its own, all others, or both. Labels on both sides may differ, so may matches. */
export type Audience = "home" | "elsewhere" | "everyone";

/** A MeshService, as one or all zones see it. */
export interface Resident {
  readonly audience: Audience;
  /** The zone that it lives in; empty for one of the global control plane. */
  readonly home: string;
  /** The workloads behind it, where its zone made it. */
  readonly endpoints: readonly Endpoint[] | undefined;
  /** As the control plane of its own zone holds it; one of the global control plane as zones hold it. */
  readonly object: SourceObject;
  /** As the global control plane holds it, of one that is seen elsewhere only. */
  readonly told?: SourceObject;
  /** As a status names it. */
  readonly service: MatchedMeshService;
  readonly spec: MeshServiceSpec;
  labelOf(key: string): string | undefined;
}

export interface MeshServiceSpec {
  readonly state?: string;
  readonly ports?: readonly (NamedPort & {
    readonly targetPort?: number | string;
    readonly appProtocol?: string;
  })[];
}

/** One that is there as an object. */
function residentOf(parts: Pick<Resident, "object" | "audience" | "home" | "endpoints" | "told">): Resident {
  const { labels, fields } = parts.object;
  return {
    ...parts,
    service: describeMatch(parts.object),
    spec: fields.spec ?? {},
    labelOf: (key) => (Object.hasOwn(labels, key) ? labels[key] : undefined),
  };
}

/** One that a zone makes for a service. A large mesh has many more than anybody looks at: its object is made for who does. */
class ServiceOfZone implements Resident {
  readonly #source: ZoneService;
  readonly #zone: Zone;
  readonly #profile: Profile;

  constructor(source: ZoneService, zone: Zone, profile: Profile) {
    this.#source = source;
    this.#zone = zone;
    this.#profile = profile;
  }

  get audience(): Audience {
    const isTold = isConnected(this.#zone) && this.#zone.enabled;
    return isTold && mayBeSynced(this.#source) ? "everyone" : "home";
  }

  get home(): string {
    return this.#zone.name;
  }

  get endpoints(): readonly Endpoint[] {
    return this.#source.endpoints;
  }

  get spec(): MeshServiceSpec {
    return outlineMeshService(this.#source);
  }

  get service(): MatchedMeshService {
    const { name, namespace = "", mesh } = this.#source;
    return { name, namespace, zone: this.#zone.name, mesh };
  }

  get object(): SourceObject {
    const [made] = meshServicesOf(this.#source, this.#zone, this.#profile);
    if (made === undefined) throw new Error(`${this.#source.name} becomes no MeshService`);
    return made.object;
  }

  labelOf(key: string): string | undefined {
    return labelOfMeshService(this.#source, this.#zone, key);
  }
}

/** Whether a zone is told of what other zones have. */
export function isConnected({ federated, online }: Zone): boolean {
  return federated && online;
}

/** What of a MeshService's labels depends on where one looks: it is `zone` at home and `global` elsewhere. */
export const originLabel = wellKnownLabels.origin;

/** The MeshServices of all zones. Those that differ between home and elsewhere in more than their origin are there twice. */
export function residentsOf(world: World, profile: Profile): readonly Resident[] {
  const residents: Resident[] = [];
  for (const zone of world.zones) {
    if (zone.objects.some(({ type }) => type === "MeshService")) {
      for (const resident of residentsBesideDeclared(zone, profile)) residents.push(resident);
      continue;
    }
    for (const service of zone.services) {
      if (becomesOneMeshService(service, zone)) residents.push(new ServiceOfZone(service, zone, profile));
      else {
        for (const { object, endpoints } of meshServicesOf(service, zone, profile))
          residents.push(
            residentOf({ object, audience: audienceOf(object, zone), home: zone.name, endpoints }),
          );
      }
    }
  }
  return residents;
}

function audienceOf(object: SourceObject, zone: Zone): Audience {
  return isConnected(zone) && zone.enabled && mayBeSynced(object) ? "everyone" : "home";
}

/** A declared MeshService takes the place of one that the zone would make under the same name. */
function residentsBesideDeclared(zone: Zone, profile: Profile): readonly Resident[] {
  const { generated, endpoints, made } = objectsOfZone(zone, [], profile);
  const declared = made.filter(({ kind }) => kind === "MeshService");
  const names = new Set(declared.map(keyOf));
  const overridden = new Map<string, readonly Endpoint[]>();
  const residents: Resident[] = [];
  for (const object of generated) {
    if (object.kind !== "MeshService") continue;
    const behind = endpoints.get(object);
    if (names.has(keyOf(object))) overridden.set(keyOf(object), behind ?? []);
    else
      residents.push(
        residentOf({ object, audience: audienceOf(object, zone), home: zone.name, endpoints: behind }),
      );
  }
  for (const object of declared) {
    const common = { home: zone.name, endpoints: overridden.get(keyOf(object)) };
    residents.push(residentOf({ ...common, object, audience: "home" }));
    const told = audienceOf(object, zone) === "everyone" ? toGlobal(object, zone.name) : undefined;
    if (told === undefined) continue;
    residents.push(residentOf({ ...common, object: toZone(told, zone), audience: "elsewhere", told }));
  }
  return residents;
}

/** The MeshServices of the global control plane, as zones are told of them. */
export function globalResidents(objects: Iterable<MeshObject>): readonly Resident[] {
  const found: Resident[] = [];
  for (const object of objects) {
    if (object.kind !== "MeshService" || !mayBeSynced(object)) continue;
    const told = toZone(object, universal);
    found.push(residentOf({ object: told, audience: "elsewhere", home: "", endpoints: undefined }));
  }
  return found;
}

/** Only the stored name of a synced object depends on the zone, which matching does not look at. */
const universal = { environment: "universal", systemNamespace: "" } as const;

/** Whether a zone's control plane holds what lives in a zone and is for an audience. */
export function isSeenIn(zone: Zone, home: string, audience: Audience): boolean {
  if (home === zone.name) return audience !== "elsewhere";
  return audience !== "home" && isConnected(zone);
}

function keyOf(object: SourceObject): string {
  return `${object.mesh ?? ""}/${object.name}`;
}
