import type { World } from "../../src/mesh";

/** A mesh, and how much of it a plan changes. */
export interface MeshSize {
  readonly zones: number;
  /** MeshServices in all zones together. */
  readonly meshServices: number;
  readonly multiZoneServices: number;
  /** MeshServices that each multi-zone service matches, each in another zone. */
  readonly matches: number;
  /** Multi-zone services whose selectors the plan edits. */
  readonly changes: number;
}

/**
 * A mesh in which each app runs in zones that were drawn by lot, the same ones in every run. What is left of the
 * MeshServices no selector asks for.
 */
export function largeWorld({ zones, meshServices, multiZoneServices, matches }: MeshSize): World {
  const draw = lot(1);
  const services = Array.from({ length: zones }, (): World["zones"][number]["services"][number][] => []);
  let count = 0;
  const run = (zone: number, app: string, tier: string) => {
    const addresses = count++;
    const address = `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
    services[zone]?.push({
      name: app,
      mesh: "default",
      namespace: "default",
      labels: { app, tier },
      ports: [{ port: 80, appProtocol: "tcp" }],
      endpoints: [{ address, healthy: true, labels: {}, tags: {} }],
      headless: false,
    });
  };
  for (let app = 0; app < multiZoneServices; app += 1) {
    const drawn = new Set<number>();
    while (drawn.size < matches) drawn.add(Math.floor(draw() * zones));
    [...drawn].forEach((zone, place) => run(zone, `app-${app}`, place === 0 ? "canary" : "stable"));
  }
  for (let rest = count; rest < meshServices; rest += 1) run(rest % zones, `idle-${rest}`, "stable");
  return {
    objects: [
      {
        type: "Mesh",
        name: "default",
        mtls: { enabledBackend: "ca", backends: [{ name: "ca", type: "builtin" }] },
      },
    ],
    zones: services.map((own, zone) => ({
      name: `zone-${zone}`,
      environment: "kubernetes",
      enabled: true,
      online: true,
      federated: true,
      systemNamespace: "kong-mesh-system",
      ingress: [{ address: `172.16.${zone >> 8}.${zone & 255}`, port: 10_001 }],
      services: own,
      clients: [],
      objects: [],
    })),
  };
}

/** Takes the same numbers, between 0 and 1, in every run. */
function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A plan that knows all multi-zone services, and narrows the selectors of some, so that each of these loses a zone. */
export function largePlan({ multiZoneServices, changes }: MeshSize): object {
  return {
    format_version: "1.2",
    resource_changes: Array.from({ length: multiZoneServices }, (_, app) => {
      const isChanged = app < changes;
      const before = multiZoneService(app, {});
      return {
        address: `konnect_mesh_multi_zone_service.app[${app}]`,
        type: "konnect_mesh_multi_zone_service",
        name: "app",
        change: {
          actions: [isChanged ? "update" : "no-op"],
          before,
          after: isChanged ? multiZoneService(app, { tier: "stable" }) : before,
        },
      };
    }),
  };
}

/** A plan of resources of another provider alone. */
export function foreignPlan(resources: number): object {
  return {
    format_version: "1.2",
    resource_changes: Array.from({ length: resources }, (_, place) => ({
      address: `aws_instance.one[${place}]`,
      type: "aws_instance",
      name: "one",
      change: { actions: ["update"], before: { ami: "a", tags: {} }, after: { ami: "b", tags: {} } },
    })),
  };
}

function multiZoneService(app: number, more: Readonly<Record<string, string>>): object {
  return {
    cp_id: "00000000-0000-0000-0000-000000000001",
    mesh: "default",
    name: `app-${app}`,
    type: "MeshMultiZoneService",
    labels: {},
    spec: {
      selector: { mesh_service: { match_labels: { app: `app-${app}`, ...more } } },
      ports: [{ port: 80, name: null, app_protocol: "tcp" }],
    },
  };
}
