import { type MeshObject, reconcileWorld, type WorldInput, type WorldState } from "../../src/mesh";
import { generatorOf, meshWithMutualTls, serviceOfMany } from "./objects";
import { worldOf } from "./zones";

const redis = (members: object = {}) => ({
  name: "redis",
  namespace: "redis-system",
  ports: [6379],
  ...members,
});

/** Redis in the zones east, west and north, each of which can be told otherwise. */
export function redisWorld(zones: Readonly<Record<string, object>> = {}) {
  return worldOf({
    zones: ["east", "west", "north"].map((name) => ({
      name,
      services: [redis({ endpoints: name === "west" ? 2 : 1 })],
      ...zones[name],
    })),
  });
}

/** What a global control plane of 2.13 holds for it. */
export const redisGlobally: readonly MeshObject[] = [
  meshWithMutualTls,
  serviceOfMany("redis", { "kuma.io/display-name": "redis" }, { labels: { "kuma.io/mesh": "default" } }),
  generatorOf(
    "synced-mesh-multi-zone-service",
    "{{ .DisplayName }}.mzsvc.mesh.local",
    "meshMultiZoneService",
    {
      matchLabels: { "kuma.io/origin": "global" },
    },
  ),
  generatorOf(
    "synced-kube-mesh-service",
    "{{ .DisplayName }}.{{ .Namespace }}.svc.{{ .Zone }}.mesh.local",
    "meshService",
    {
      matchLabels: { "kuma.io/origin": "global", "k8s.kuma.io/is-headless-service": "false" },
    },
  ),
];

export function reconcileRedis(input: Partial<WorldInput> = {}): WorldState {
  return reconcileWorld({
    world: redisWorld(),
    settings: { profile: "2.13" },
    global: redisGlobally,
    now: "2026-01-01T00:00:00Z",
    ...input,
  });
}

/** The objects of a kind in a zone's view. */
export function inZone({ view }: WorldState, zone: string, kind: string): readonly MeshObject[] {
  return (view.zones.get(zone)?.objects ?? []).filter((object) => object.kind === kind);
}

/** The status of the multi-zone service redis in a zone's view. */
export function statusIn(state: WorldState, zone: string): Readonly<Record<string, unknown>> | undefined {
  const [service] = inZone(state, zone, "MeshMultiZoneService");
  return service?.fields.status as Readonly<Record<string, unknown>> | undefined;
}
