import type { Profile } from "../../src/model";
import { type Fixture, startFixture } from "./client";

let fixture: Fixture;
const start = async (profile: Profile) => {
  fixture = await startFixture({ profile });
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
};
afterEach(() => fixture.close());

const path = "/meshes/default/meshloadbalancingstrategies/lb";
const put = (spec: unknown, labels = {}) =>
  fixture.call("PUT", path, {
    body: { type: "MeshLoadBalancingStrategy", mesh: "default", name: "lb", labels, spec },
  });
const violations = async (spec: unknown, labels?: Readonly<Record<string, string>>) =>
  ((await put(spec, labels)).json as { causes?: { field: string; message: string }[] }).causes?.map(
    ({ field, message }) => `${field}: ${message}`,
  ) ?? [];

const mesh = { kind: "Mesh" };
const to = (settings: unknown, targetRef: object = mesh) => ({ to: [{ targetRef, default: settings }] });

describe("a load balancing strategy, at both versions", () => {
  it.each<[string, unknown, string[]]>([
    [
      "an unknown load balancer",
      to({ loadBalancer: { type: "Fair" } }),
      [
        "spec.to[0].default.loadBalancer.type: in body should be one of [RoundRobin LeastRequest RingHash Random Maglev]",
      ],
    ],
    [
      "sizes out of their range",
      to({
        loadBalancer: {
          type: "Maglev",
          leastRequest: { choiceCount: 1 },
          maglev: { tableSize: 5_000_012 },
          ringHash: { minRingSize: 0, maxRingSize: 8_000_001 },
        },
      }),
      [
        "spec.to[0].default.loadBalancer.leastRequest.choiceCount: in body should be greater than or equal to 2",
        "spec.to[0].default.loadBalancer.maglev.tableSize: in body should be less than or equal to 5.000011e+06",
        "spec.to[0].default.loadBalancer.ringHash.maxRingSize: in body should be less than or equal to 8e+06",
        "spec.to[0].default.loadBalancer.ringHash.minRingSize: in body should be greater than or equal to 1",
      ],
    ],
    [
      "a header without name",
      to({ hashPolicies: [{ type: "Header", header: { name: "" } }] }),
      ["spec.to[0].default.hashPolicies[0].header.name: in body should be at least 1 chars long"],
    ],
    [
      "hash policies without what they hash",
      to({
        hashPolicies: [
          { type: "Header" },
          { type: "Cookie", cookie: { name: "c", path: "x" } },
          { type: "Connection" },
        ],
      }),
      [
        "spec.to[0].default.hashPolicies[0].header: must be defined",
        "spec.to[0].default.hashPolicies[1].cookie.path: must be an absolute path",
        "spec.to[0].default.hashPolicies[2].connection: must be defined",
      ],
    ],
    [
      "a threshold that is no number",
      to({ localityAwareness: { crossZone: { failoverThreshold: { percentage: "many" } } } }),
      [
        "spec.to[0].default.localityAwareness.crossZone.failoverThreshold.percentage: string must be a valid number",
      ],
    ],
    [
      "a threshold beyond 100",
      to({ localityAwareness: { crossZone: { failoverThreshold: { percentage: "100.5" } } } }),
      [
        "spec.to[0].default.localityAwareness.crossZone.failoverThreshold.percentage: must be in inclusive range [0.0, 100.0]",
      ],
    ],
    [
      "a bias below 0",
      to({ loadBalancer: { type: "LeastRequest", leastRequest: { activeRequestBias: "-1.5" } } }),
      ["spec.to[0].default.loadBalancer.leastRequest.activeRequestBias: must be greater or equal then: 0"],
    ],
    [
      "blank zones and keys",
      to({
        localityAwareness: {
          localZone: { affinityTags: [{ key: "" }] },
          crossZone: { failover: [{ from: { zones: [""] }, to: { type: "Any" } }] },
        },
      }),
      [
        "spec.to[0].default.localityAwareness.localZone.affinityTags[0].key: must not be empty",
        "spec.to[0].default.localityAwareness.crossZone.failover[0].from.zones[0]: must not be empty",
      ],
    ],
    [
      "a route with more than hash policies",
      to(
        { loadBalancer: { type: "Random" }, localityAwareness: {} },
        { kind: "MeshHTTPRoute", labels: { a: "b" } },
      ),
      [
        "spec.to[0].default.loadBalancer: field is not allowed when targetRef.kind is MeshHTTPRoute, only hashPolicies is supported",
        "spec.to[0].default.localityAwareness: field is not allowed when targetRef.kind is MeshHTTPRoute, only hashPolicies is supported",
      ],
    ],
    [
      "other zones for a MeshService",
      to({ localityAwareness: { crossZone: {} } }, { kind: "MeshService", labels: { a: "b" } }),
      ["spec.to[0].default.localityAwareness.crossZone: must not be set: MeshService traffic is local"],
    ],
    [
      "labels of a mesh",
      to({}, { kind: "Mesh", labels: { a: "b" } }),
      ["spec.to[0].targetRef.labels: must not be set with kind Mesh"],
    ],
    ["no target", { to: [{}] }, ["spec.to[0].targetRef: in body is required"]],
  ])("is refused for %s", async (_name, spec, expected) => {
    for (const profile of ["2.13", "v3"] as const) {
      await start(profile);
      expect(await violations(spec)).toEqual(expected);
      await fixture.close();
    }
    await start("2.13");
  });
});

describe("a load balancing strategy of 2.13", () => {
  beforeEach(() => start("2.13"));

  it.each<[string, unknown, string[]]>([
    ["no destinations", {}, ["spec.to: needs at least one item"]],
    [
      "a service without name",
      to({}, { kind: "MeshService" }),
      ["spec.to[0].targetRef.name: must be set with kind MeshService"],
    ],
    [
      "name and labels",
      to({}, { kind: "MeshService", name: "a", labels: { b: "c" } }),
      ["spec.to[0].targetRef.labels: either labels or name and namespace must be specified"],
    ],
    [
      "a gateway's load balancer for a service",
      {
        targetRef: { kind: "MeshGateway", name: "gw" },
        ...to({ loadBalancer: { type: "Random" } }, { kind: "MeshService", name: "a" }),
      },
      [
        "spec.to[0].targetRef.kind: value 'MeshGateway' is not supported, only Mesh is allowed if loadBalancer is set",
      ],
    ],
    [
      "a destination that it does not support",
      to({}, { kind: "Dataplane" }),
      ["spec.to[0].targetRef.kind: value 'Dataplane' is not supported"],
    ],
    [
      "hash policies in two places",
      to({
        hashPolicies: [{ type: "SourceIP", connection: {} }],
        loadBalancer: { type: "Maglev", maglev: { hashPolicies: [] } },
      }),
      [
        "spec.to[0].default.loadBalancer.maglev.hashPolicies: hashPolicies already specified in the root level",
      ],
    ],
  ])("is refused for %s", async (_name, spec, expected) => {
    expect(await violations(spec)).toEqual(expected);
  });

  it("is kept as it came, what is empty too", async () => {
    const spec = {
      targetRef: { kind: "Mesh", proxyTypes: ["Sidecar"] },
      to: [
        {
          targetRef: { kind: "MeshMultiZoneService", name: "redis" },
          default: {
            hashPolicies: [],
            loadBalancer: { type: "Random", random: {} },
            localityAwareness: { disabled: false, localZone: {}, crossZone: { failover: [] } },
          },
        },
      ],
    };
    expect((await put(spec)).status).toBe(201);
    expect((await fixture.call("GET", path)).json).toMatchObject({ spec });
  });

  it("shows settings where none were given", async () => {
    await put({ to: [{ targetRef: mesh }] });
    expect((await fixture.call("GET", path)).json).toMatchObject({ spec: to({}) });
  });
});

describe("a load balancing strategy of v3", () => {
  beforeEach(() => start("v3"));

  it("knows targets by labels alone, and drops the rest", async () => {
    const targetRef = { kind: "MeshService", name: "a", namespace: "b", tags: {}, proxyTypes: ["Other"] };
    expect(await violations(to({}, targetRef))).toEqual([
      "spec.to[0].targetRef.labels: must be set when kind is MeshService",
    ]);
    await put(to({}, { ...targetRef, labels: { a: "b" } }));
    expect((await fixture.call("GET", path)).json).toMatchObject({
      spec: { to: [{ targetRef: { kind: "MeshService", labels: { a: "b" } } }] },
    });
  });

  it("needs no destination", async () => {
    expect((await put({ targetRef: mesh })).status).toBe(201);
  });

  it("is a policy of the system", async () => {
    expect(await violations({}, { "kuma.io/policy-role": "consumer" })).toEqual([
      'labels["kuma.io/policy-role"]: kuma.io/policy-role label should have system value, got consumer',
    ]);
    expect((await put({}, { "kuma.io/policy-role": "system" })).status).toBe(201);
  });
});
