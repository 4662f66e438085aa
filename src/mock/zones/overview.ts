import {
  type Condition,
  type MatchedMeshService,
  type MeshObject,
  type NearMiss,
  nearMisses,
  sectionOf,
  type NamedPort,
  type TrafficShares,
  trafficShares,
  type World,
  type Zone,
  type ZoneView,
  authorsName,
} from "../../mesh";
import { meshMultiZoneService, meshService, type Profile } from "../../model";

/** Where a port's traffic goes for a client in a zone. */
export interface PortTraffic extends Pick<TrafficShares, "zones" | "lost" | "leftOut"> {
  /** Name or number. */
  readonly port: string;
}

/** A multi-zone service as one zone sees it. */
export interface ServiceInZone {
  readonly zone: string;
  readonly hostnames: readonly string[];
  readonly vips: readonly string[];
  readonly meshServices: readonly MatchedMeshService[];
  readonly conditions: readonly Condition[];
  /** Only where nothing matches. */
  readonly nearMisses: readonly NearMiss[];
  readonly traffic: readonly PortTraffic[];
}

export interface ServiceOverview {
  readonly mesh: string;
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
  readonly ports: readonly NamedPort[];
  /** By zone, in the order of the world. */
  readonly zones: readonly ServiceInZone[];
}

export interface Overview {
  readonly zones: readonly (Pick<Zone, "name" | "environment" | "enabled" | "online" | "federated"> & {
    readonly services: number;
  })[];
  /** By mesh and name. */
  readonly services: readonly ServiceOverview[];
}

interface Status {
  readonly addresses?: readonly { readonly hostname: string }[];
  readonly vips?: readonly { readonly ip: string }[];
  readonly meshServices?: readonly MatchedMeshService[];
  readonly conditions?: readonly Condition[];
}

interface Spec {
  readonly selector: { readonly meshService: { readonly matchLabels?: Readonly<Record<string, string>> } };
  readonly ports: readonly NamedPort[];
}

/**
 * What every zone makes of every multi-zone service, and where the traffic of its clients goes.
 *
 * @param down zones that have just failed
 */
export function overviewOf(
  { zones }: World,
  views: ReadonlyMap<string, ZoneView>,
  { profile, down }: { readonly profile: Profile; readonly down: readonly string[] },
): Overview {
  const services = new Map<string, ServiceOverview>();
  for (const { name: zone } of zones) {
    const view = views.get(zone);
    for (const object of view?.objects.filter(({ kind }) => kind === meshMultiZoneService.name) ?? []) {
      const { mesh = "" } = object;
      const name = authorsName(object);
      const { selector, ports } = object.fields.spec as Spec;
      const key = `${mesh}/${name}`;
      const matchLabels = selector.meshService.matchLabels ?? {};
      const known = services.get(key) ?? { mesh, name, selector: matchLabels, ports, zones: [] };
      const traffic = ports.flatMap((port): PortTraffic[] => {
        const section = sectionOf(port);
        const question = { zones: views, profile, from: zone, mesh, service: name, port: section, down };
        const shares = trafficShares(question);
        if (shares === undefined) return [];
        return [{ port: section, zones: shares.zones, lost: shares.lost, leftOut: shares.leftOut }];
      });
      const inZone = { zone, ...reported(object, view, matchLabels), traffic };
      services.set(key, { ...known, zones: [...known.zones, inZone] });
    }
  }
  return {
    zones: zones.map(({ name, environment, enabled, online, federated, services: declared }) => ({
      name,
      environment,
      enabled,
      online,
      federated,
      services: declared.length,
    })),
    services: [...services].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, service]) => service),
  };
}

function reported(
  { fields }: MeshObject,
  view: ZoneView | undefined,
  selector: Readonly<Record<string, string>>,
): Omit<ServiceInZone, "zone" | "traffic"> {
  const { addresses = [], vips = [], meshServices = [], conditions = [] } = (fields.status ?? {}) as Status;
  const missed =
    meshServices.length > 0 || view === undefined
      ? []
      : nearMisses(
          selector,
          view.objects.filter(({ kind }) => kind === meshService.name),
        );
  return {
    hostnames: addresses.map(({ hostname }) => hostname),
    vips: vips.map(({ ip }) => ip),
    meshServices,
    conditions,
    nearMisses: missed,
  };
}
