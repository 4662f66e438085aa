import { effectiveStrategy, type MeshObject } from "../../src/mesh";
import { objectOf, serviceOfMany } from "./objects";

const service = serviceOfMany("redis-hash", { app: "x" }, { labels: { "kuma.io/display-name": "redis" } });
const port = { port: 6379 };
const client = { name: "c", mesh: "default", labels: { app: "web" }, tags: { "kuma.io/service": "web" } };

const toMesh = { kind: "Mesh" };
const toRedis = { kind: "MeshMultiZoneService", labels: { "kuma.io/display-name": "redis" } };

/** A policy whose items set, each under its own key and under `last`, their target's place. */
function policy(
  name: string,
  items: readonly [object, object][],
  members: Partial<MeshObject> & { readonly top?: object } = {},
): MeshObject {
  const { top, ...rest } = members;
  const to = items.map(([targetRef, settings]) => ({ targetRef, default: settings }));
  return objectOf("MeshLoadBalancingStrategy", name, {
    mesh: "default",
    fields: { spec: { ...(top === undefined ? {} : { targetRef: top }), to } },
    ...rest,
  });
}

const set = (value: string) => ({ loadBalancer: { type: value } });
const typeOf = (policies: readonly MeshObject[], asked = client) =>
  effectiveStrategy(policies, service, port, asked).loadBalancer?.type;

describe("of several load balancing strategies", () => {
  it.each<[string, readonly MeshObject[], string | undefined]>([
    [
      "the service's goes before the mesh's",
      [policy("a", [[toRedis, set("service")]]), policy("b", [[toMesh, set("mesh")]])],
      "service",
    ],
    [
      "the smallest name counts most",
      [policy("a", [[toRedis, set("a")]]), policy("b", [[toRedis, set("b")]])],
      "a",
    ],
    [
      "the later item of a policy counts",
      [
        policy("a", [
          [toRedis, set("first")],
          [toRedis, set("later")],
        ]),
      ],
      "later",
    ],
    [
      "a section does not go before the whole",
      [
        policy("b", [[{ ...toRedis, sectionName: "6379" }, set("port")]]),
        policy("a", [[toRedis, set("whole")]]),
      ],
      "whole",
    ],
    [
      "one of another section does not count",
      [policy("a", [[{ ...toRedis, sectionName: "1" }, set("port")]])],
      undefined,
    ],
    [
      "one for another service does not count",
      [policy("a", [[{ ...toRedis, labels: { "kuma.io/display-name": "x" } }, set("x")]])],
      undefined,
    ],
    [
      "one of another mesh does not count",
      [policy("a", [[toRedis, set("x")]], { mesh: "other" })],
      undefined,
    ],
    [
      "a service is named by its display name",
      [policy("a", [[{ kind: "MeshMultiZoneService", name: "redis" }, set("named")]])],
      "named",
    ],
    [
      "the client's own goes before the mesh's",
      [
        policy("b", [[toMesh, set("own")]], { top: { kind: "Dataplane", labels: { app: "web" } } }),
        policy("a", [[toRedis, set("all")]]),
      ],
      "own",
    ],
    [
      "one for other clients does not count",
      [policy("b", [[toMesh, set("x")]], { top: { kind: "Dataplane", labels: { app: "db" } } })],
      undefined,
    ],
    [
      "one for a subset goes by tags",
      [
        policy("b", [[toMesh, set("subset")]], {
          top: { kind: "MeshSubset", tags: { "kuma.io/service": "web" } },
        }),
      ],
      "subset",
    ],
    [
      "a zone's own goes before the global one",
      [
        policy("b", [[toMesh, set("zone")]], { labels: { "kuma.io/origin": "zone" } }),
        policy("a", [[toRedis, set("global")]]),
      ],
      "zone",
    ],
  ])("%s", (_rule, policies, expected) => {
    expect(typeOf(policies)).toBe(expected);
    expect(typeOf([...policies].reverse())).toBe(expected);
  });

  it("all are merged: members one by one, lists as a whole, null removes", () => {
    const merged = effectiveStrategy(
      [
        policy("c", [
          [
            toMesh,
            { localityAwareness: { disabled: true, crossZone: { failover: [1, 2] } }, hashPolicies: [1] },
          ],
        ]),
        policy("b", [[toRedis, { localityAwareness: { crossZone: { failover: [3] } }, hashPolicies: null }]]),
      ],
      service,
      port,
    );
    expect(merged).toEqual({ localityAwareness: { disabled: true, crossZone: { failover: [3] } } });
  });

  it("one for some clients does not count for a client that is not known", () => {
    const own = policy("b", [[toMesh, set("own")]], { top: { kind: "Dataplane" } });
    expect(effectiveStrategy([own], service, port)).toEqual({});
  });
});
