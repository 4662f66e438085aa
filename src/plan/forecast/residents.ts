import {
  describeMatch,
  type Endpoint,
  type MatchedMeshService,
  mayBeSynced,
  type MeshObject,
  type NamedPort,
  objectsOfZone,
  type SourceObject,
  toGlobal,
  toZone,
  type World,
  type Zone,
} from "../../mesh";
import { type Profile, wellKnownLabels } from "../../model";

/** In which zones a MeshService is seen: its own, all others, or both. Labels on both sides may differ, so may matches. */
export type Audience = "home" | "elsewhere" | "everyone";

/** A MeshService, as one or all zones see it. */
export interface Resident {
  /** As the control plane of its own zone holds it; one of the global control plane as zones hold it. */
  readonly object: SourceObject;
  readonly audience: Audience;
  /** The zone that it lives in; empty for one of the global control plane. */
  readonly home: string;
  /** The workloads behind it, where its zone made it. */
  readonly endpoints: readonly Endpoint[] | undefined;
  /** As the global control plane holds it, of one that is seen elsewhere only. */
  readonly told?: SourceObject;
}

/** Whether a zone is told of what other zones have. */
export function isConnected({ federated, online }: Zone): boolean {
  return federated && online;
}

/** What of a MeshService's labels depends on where one looks: it is `zone` at home and `global` elsewhere. */
export const originLabel = wellKnownLabels.origin;

/** The MeshServices of all zones. Those that differ between home and elsewhere in more than their origin are there twice. */
export function residentsOf(world: World, profile: Profile): readonly Resident[] {
  return world.zones.flatMap((zone) => {
    const { generated, endpoints, made } = objectsOfZone(zone, [], profile);
    const isTold = isConnected(zone) && zone.enabled;
    const declared = made.filter(({ kind }) => kind === "MeshService");
    const overridden = new Set(declared.map(keyOf));
    const residents: Resident[] = [];
    const overriddenEndpoints = new Map<string, readonly Endpoint[]>();
    for (const object of generated) {
      if (object.kind !== "MeshService") continue;
      if (overridden.size > 0 && overridden.has(keyOf(object))) {
        overriddenEndpoints.set(keyOf(object), endpoints.get(object) ?? []);
        continue;
      }
      const audience = isTold && mayBeSynced(object) ? "everyone" : "home";
      residents.push({ object, audience, home: zone.name, endpoints: endpoints.get(object) });
    }
    for (const object of declared) {
      residents.push({
        object,
        audience: "home",
        home: zone.name,
        endpoints: overriddenEndpoints.get(keyOf(object)),
      });
      const told = isTold ? toGlobal(object, zone.name) : undefined;
      if (told === undefined) continue;
      residents.push({
        object: toZone(told, zone),
        audience: "elsewhere",
        home: zone.name,
        endpoints: undefined,
        told,
      });
    }
    return residents;
  });
}

/** The MeshServices of the global control plane, as zones are told of them. */
export function globalResidents(objects: Iterable<MeshObject>): readonly Resident[] {
  const found: Resident[] = [];
  for (const object of objects) {
    if (object.kind !== "MeshService" || !mayBeSynced(object)) continue;
    const told = toZone(object, universal);
    found.push({ object: told, audience: "elsewhere", home: "", endpoints: undefined });
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

export interface MeshServiceSpec {
  readonly state?: string;
  readonly ports?: readonly (NamedPort & {
    readonly targetPort?: number | string;
    readonly appProtocol?: string;
  })[];
}

export function specOfResident({ object }: Resident): MeshServiceSpec {
  return object.fields.spec ?? {};
}

/** As a status names it. */
export function matchOfResident({ object }: Resident): MatchedMeshService {
  return describeMatch(object);
}

function keyOf(object: SourceObject): string {
  return `${object.mesh ?? ""}/${object.name}`;
}
