import type { World, Zone, ZoneService } from "../../mesh";

/** Which service of a zone is meant: without mesh or namespace, all of that name. */
export interface ServiceAddress {
  readonly name: string;
  readonly mesh?: string | undefined;
  readonly namespace?: string | undefined;
}

/** A world in which one zone has changed. */
export function changeZone(world: World, name: string, change: (zone: Zone) => Zone): World {
  return { ...world, zones: world.zones.map((zone) => (zone.name === name ? change(zone) : zone)) };
}

/** A zone in which services have changed; those changed to `undefined` are gone. */
export function changeServices(
  zone: Zone,
  address: ServiceAddress,
  change: (service: ZoneService) => ZoneService | undefined,
): Zone {
  const services = zone.services.flatMap((service) =>
    isAt(service, address) ? (change(service) ?? []) : [service],
  );
  return { ...zone, services };
}

export function isAt(service: ZoneService, { name, mesh, namespace }: ServiceAddress): boolean {
  return (
    service.name === name &&
    (mesh === undefined || service.mesh === mesh) &&
    (namespace === undefined || service.namespace === namespace)
  );
}

/** A service whose endpoints all are ready for traffic, or none. */
export function withHealth(service: ZoneService, healthy: boolean): ZoneService {
  return { ...service, endpoints: service.endpoints.map((endpoint) => ({ ...endpoint, healthy })) };
}
