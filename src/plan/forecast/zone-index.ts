import { authorsName, type MatchedMeshService, type MeshObject, type ZoneView } from "../../mesh";
import { wellKnownLabels } from "../../model";

/** What a forecast looks up in the views of all zones. */
export interface ZonesIndex {
  readonly views: ReadonlyMap<string, ZoneView>;
  /** A multi-zone service as a zone holds it. */
  readonly serviceIn: (zone: string, key: string) => MeshObject | undefined;
  /** MeshServices by what a status calls them: as their own zones hold them, where these do. */
  readonly meshServices: () => ReadonlyMap<string, MeshObject>;
}

export function serviceKey({ mesh = "" }: MeshObject, name: string): string {
  return `${mesh}/${name}`;
}

export function indexZones(views: ReadonlyMap<string, ZoneView>): ZonesIndex {
  const services = new Map<string, Map<string, MeshObject>>();
  for (const [zone, { objects }] of views) {
    const ofKind = objects.filter(({ kind }) => kind === "MeshMultiZoneService");
    services.set(zone, new Map(ofKind.map((object) => [serviceKey(object, authorsName(object)), object])));
  }
  let meshServices: Map<string, MeshObject> | undefined;
  return {
    views,
    serviceIn: (zone, key) => services.get(zone)?.get(key),
    meshServices: () => (meshServices ??= collectMeshServices(views)),
  };
}

function collectMeshServices(views: ReadonlyMap<string, ZoneView>): Map<string, MeshObject> {
  const found = new Map<string, MeshObject>();
  for (const [zone, { objects }] of views) {
    for (const object of objects) {
      if (object.kind !== "MeshService") continue;
      const match = matchOf(object);
      if (match.zone === zone || !found.has(matchKey(match))) found.set(matchKey(match), object);
    }
  }
  return found;
}

/** A MeshService as a status names it. */
export function matchOf(service: MeshObject): MatchedMeshService {
  const { labels, mesh = "" } = service;
  return {
    name: authorsName(service),
    namespace: labels[wellKnownLabels.namespace] ?? "",
    zone: labels[wellKnownLabels.zone] ?? "",
    mesh,
  };
}

/** `MeshService default/redis of east`: a service of any kind in words, the same in every zone. */
export function describeService(service: MeshObject): string {
  const { name, mesh, zone } = matchOf(service);
  return `${service.kind} ${mesh}/${name}${zone === "" ? "" : ` of ${zone}`}`;
}

export function matchKey({ name, namespace, zone, mesh }: MatchedMeshService): string {
  return `${zone}/${mesh}/${namespace}/${name}`;
}

interface ServiceStatus {
  readonly addresses?: readonly {
    readonly hostname: string;
    readonly hostnameGeneratorRef: { readonly coreName: string };
  }[];
  readonly vips?: readonly unknown[];
  readonly meshServices?: readonly MatchedMeshService[];
  readonly hostnameGenerators?: readonly {
    readonly hostnameGeneratorRef: { readonly coreName: string };
    readonly conditions: readonly {
      readonly status: string;
      readonly reason: string;
      readonly message: string;
    }[];
  }[];
}

export function statusOf(object: MeshObject | undefined): ServiceStatus {
  return object?.fields.status ?? {};
}

interface ServiceSpec {
  readonly selector?: { readonly meshService?: { readonly matchLabels?: Readonly<Record<string, string>> } };
  readonly ports?: readonly {
    readonly port: number;
    readonly name?: string;
    readonly appProtocol?: string;
  }[];
}

export function specOf(object: MeshObject | undefined): ServiceSpec {
  return object?.fields.spec ?? {};
}

export function selectorOf(object: MeshObject | undefined): Readonly<Record<string, string>> {
  return specOf(object).selector?.meshService?.matchLabels ?? {};
}
