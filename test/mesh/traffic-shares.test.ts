import { type TrafficQuestion, trafficShares, type WorldState } from "../../src/mesh";
import { objectOf, serviceOfMany } from "./objects";
import { reconcileRedis, redisGlobally, redisWorld } from "./world-of-redis";

const ask = ({ view }: WorldState, question: Partial<TrafficQuestion> = {}) =>
  trafficShares({
    zones: view.zones,
    profile: "2.13",
    from: "east",
    mesh: "default",
    service: "redis",
    ...question,
  });
const percents = (state: WorldState, question?: Partial<TrafficQuestion>) =>
  Object.fromEntries(
    (ask(state, question)?.zones ?? []).map(({ zone, share }) => [zone, Math.round(100 * share)]),
  );
const reasons = (state: WorldState, question?: Partial<TrafficQuestion>) =>
  (ask(state, question)?.leftOut ?? []).map(({ service, reason }) => `${service.zone}: ${reason}`);

const strategy = (localityAwareness: object, members: object = {}) =>
  objectOf("MeshLoadBalancingStrategy", "lb", {
    mesh: "default",
    fields: {
      spec: {
        to: [{ targetRef: { kind: "Mesh" }, default: { localityAwareness } }],
        ...members,
      },
    },
  });

describe("a client's traffic", () => {
  it("stays in its zone", () => {
    expect(percents(reconcileRedis())).toEqual({ east: 100, north: 0, west: 0 });
    expect(percents(reconcileRedis(), { from: "west" })).toEqual({ east: 0, north: 0, west: 100 });
  });

  it("goes to all other zones alike when its own has none, however many workloads they have", () => {
    const state = reconcileRedis({ world: redisWorld({ east: { services: [] } }) });
    expect(percents(state)).toEqual({ north: 50, west: 50 });
    expect(ask(state)?.endpoints.map(({ behind }) => behind.map(({ share }) => share))).toEqual([
      [0.5],
      [0.25, 0.25],
    ]);
  });

  it("goes by the number of ingress addresses", () => {
    const world = redisWorld({
      east: { services: [] },
      west: { ingress: ["1.1.1.1", "1.1.1.2", "1.1.1.3"], services: [{ name: "redis", ports: [6379] }] },
    });
    expect(percents(reconcileRedis({ world }))).toEqual({ north: 25, west: 75 });
  });

  it("leaves a zone that is down", () => {
    expect(percents(reconcileRedis(), { down: ["east"] })).toEqual({ east: 0, north: 50, west: 50 });
    expect(percents(reconcileRedis(), { down: ["east", "west"] })).toEqual({ east: 0, north: 100, west: 0 });
  });

  it("is lost when all zones are down", () => {
    const shares = ask(reconcileRedis(), { down: ["east", "west", "north"] });
    expect(shares?.lost).toBeCloseTo(1);
    expect(shares?.zones.map(({ share }) => share)).toEqual([0, 0, 0]);
  });

  it("is lost where an ingress leads to nothing", () => {
    const before = reconcileRedis();
    const world = redisWorld({ east: { services: [] }, west: { online: false, services: [] } });
    const state = reconcileRedis({ world, state: before, now: "2026-02-01T00:00:00Z" });
    expect(percents(state)).toEqual({ north: 50, west: 0 });
    expect(ask(state)?.lost).toBeCloseTo(0.5);
  });

  it("is nothing for a service, a port or a zone that is not there", () => {
    const state = reconcileRedis();
    for (const question of [{ service: "x" }, { port: 1 }, { from: "x" }, { mesh: "x" }]) {
      expect(ask(state, question)).toBeUndefined();
    }
    expect(ask(state, { port: "6379" })).toBeDefined();
  });
});

describe("a matched service gets nothing", () => {
  const withService = (service: ReturnType<typeof serviceOfMany>) => ({
    global: [...redisGlobally.slice(0, 1), service],
  });

  it.each<[string, Parameters<typeof reconcileRedis>[0], readonly string[]]>([
    [
      "without mutual TLS",
      { global: redisGlobally.slice(1) },
      ["north: no workload identity", "west: no workload identity"],
    ],
    [
      "by a port that nobody has",
      withService(serviceOfMany("redis", { "kuma.io/display-name": "redis" }, { ports: [{ port: 1 }] })),
      ["east: no port that matches", "north: no port that matches", "west: no port that matches"],
    ],
    [
      "when all its endpoints are unhealthy",
      {
        world: redisWorld({
          east: { services: [{ name: "redis", ports: [6379], endpoints: [{ healthy: false }] }] },
        }),
      },
      ["east: no healthy endpoint"],
    ],
    [
      "when it is unavailable elsewhere",
      { world: redisWorld({ west: { services: [{ name: "redis", ports: [6379], endpoints: 0 }] } }) },
      ["west: unavailable"],
    ],
    [
      "behind no ingress",
      { world: redisWorld({ west: { ingress: [], services: [{ name: "redis", ports: [6379] }] } }) },
      ["west: no ingress"],
    ],
    [
      "of another mesh",
      { world: redisWorld({ west: { services: [{ name: "redis", mesh: "other", ports: [6379] }] } }) },
      ["west: of another mesh"],
    ],
    [
      "that no failover rule reaches",
      {
        global: [
          ...redisGlobally,
          strategy({ crossZone: { failover: [{ to: { type: "Only", zones: ["west"] } }] } }),
        ],
      },
      ["north: no failover rule for the zone"],
    ],
  ])("%s", (_why, input, expected) => {
    expect(reasons(reconcileRedis(input))).toEqual(expected);
  });
});

describe("a load balancing strategy", () => {
  const noRedisInEast = redisWorld({ east: { services: [] } });

  it("spreads traffic over all zones", () => {
    const state = reconcileRedis({ global: [...redisGlobally, strategy({ disabled: true })] });
    expect(percents(state)).toEqual({ east: 33, north: 33, west: 33 });
  });

  it("orders the zones", () => {
    const failover = [{ to: { type: "Only", zones: ["north"] } }, { to: { type: "Any" } }];
    const global = [...redisGlobally, strategy({ crossZone: { failover } })];
    const state = reconcileRedis({ world: noRedisInEast, global });
    expect(percents(state)).toEqual({ north: 100, west: 0 });
    expect(percents(state, { down: ["north"] })).toEqual({ north: 0, west: 100 });
  });

  it("draws traffic to workloads like the client, by tags in 2.13 and labels in v3", () => {
    const endpoints = [
      { tags: { rack: "a" }, labels: { rack: "b" } },
      { tags: { rack: "b" }, labels: { rack: "a" } },
    ];
    const world = redisWorld({ east: { services: [{ name: "redis", ports: [6379], endpoints }] } });
    const global = [...redisGlobally, strategy({ localZone: { affinityTags: [{ key: "rack" }] } })];
    const client = { name: "c", mesh: "default", tags: { rack: "a" }, labels: { rack: "a" } };
    for (const [profile, shares] of [
      ["2.13", [0.1, 0.9]],
      ["v3", [0.1, 0.9]],
    ] as const) {
      const state = reconcileRedis({ world, global, settings: { profile } });
      const found = ask(state, { client, profile })?.endpoints.filter(({ zone }) => zone === "east");
      expect(found?.map(({ share }) => Math.round(share * 100) / 100)).toEqual(shares);
      expect(found?.map(({ subZone }) => subZone)).toEqual([undefined, "rack=a"]);
      expect(found?.[1]?.address).toBe(profile === "2.13" ? "10.0.0.1" : "10.0.0.2");
    }
  });

  it("of a narrower target or a zone's own goes before a wider one", () => {
    const wide = strategy({ disabled: true });
    const own = { ...strategy({ disabled: false }), name: "own" };
    const state = reconcileRedis({ global: [...redisGlobally, wide], made: new Map([["east", [own]]]) });
    expect(percents(state)).toEqual({ east: 100, north: 0, west: 0 });
    expect(percents(state, { from: "west" })).toEqual({ east: 25, north: 25, west: 50 });
  });
});
