import type { World, Zone, ZoneService } from "./world";
import type { DeclaredWorld } from "./world-schema";

type DeclaredZone = DeclaredWorld["zones"][number];
type DeclaredService = DeclaredZone["services"][number];

/** Where made-up addresses begin. They follow each other in the order in which the world is written. */
const ranges = { endpoint: [10, 0, 0, 1], clusterIP: [10, 96, 0, 1], ingress: [172, 16, 0, 1] } as const;

type MakeAddress = (use: keyof typeof ranges) => string;

/** Fills in what was left out and is no fixed default: namespaces and addresses. */
export function completeWorld({ controlPlane, objects, zones }: DeclaredWorld): World {
  const makeAddress = addressMaker();
  return {
    ...(controlPlane === undefined ? {} : { controlPlane }),
    objects,
    zones: zones.map((zone) => completeZone(zone, makeAddress)),
  };
}

function completeZone(zone: DeclaredZone, makeAddress: MakeAddress): Zone {
  return {
    ...zone,
    ingress: zone.ingress ?? [{ address: makeAddress("ingress"), port: 10_001 }],
    services: zone.services.map((service) => completeService(zone, service, makeAddress)),
  };
}

function completeService(
  { environment }: DeclaredZone,
  service: DeclaredService,
  makeAddress: MakeAddress,
): ZoneService {
  const endpoints = service.endpoints.map((endpoint) => ({
    ...endpoint,
    address: endpoint.address ?? makeAddress("endpoint"),
  }));
  if (environment === "universal") return { ...service, endpoints };
  return {
    ...service,
    endpoints,
    namespace: service.namespace ?? "default",
    ...(service.headless ? {} : { clusterIP: service.clusterIP ?? makeAddress("clusterIP") }),
  };
}

function addressMaker(): MakeAddress {
  const made = { endpoint: 0, clusterIP: 0, ingress: 0 };
  return (use) => {
    const [first, second, third, fourth] = ranges[use];
    const number = ((first * 256 + second) * 256 + third) * 256 + fourth + made[use]++;
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
  };
}
