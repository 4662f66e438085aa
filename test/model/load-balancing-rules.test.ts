import { checkResource, meshLoadBalancingStrategy, meshService, hostnameGenerator } from "../../src/model";

const unknown = Symbol("unknown");
const envelope = { cpId: "7f3a0d2c-0000-4000-8000-000000000001", mesh: "default", name: "one" };
const balancing = (item: object) => ({
  ...envelope,
  type: "MeshLoadBalancingStrategy",
  spec: { to: [{ targetRef: { kind: "Mesh" }, ...item }] },
});

describe("what is not known yet is right until it is known", () => {
  const isOpaque = (value: unknown) => value === unknown;

  it.each<[string, object]>([
    ["a target", { targetRef: unknown }],
    ["its kind", { targetRef: { kind: unknown } }],
    ["its name", { targetRef: { kind: "MeshService", name: unknown } }],
    ["its labels", { targetRef: { kind: "MeshService", labels: unknown } }],
    ["what a mesh does not have", { targetRef: { kind: "Mesh", tags: unknown } }],
    [
      "settings that a route does not have",
      { targetRef: { kind: "MeshHTTPRoute", name: "r" }, default: { loadBalancer: unknown } },
    ],
    [
      "zones",
      {
        default: {
          localityAwareness: { crossZone: { failover: [{ to: { type: "Only", zones: unknown } }] } },
        },
      },
    ],
    [
      "zones that are none",
      {
        default: {
          localityAwareness: { crossZone: { failover: [{ to: { type: "Any", zones: unknown } }] } },
        },
      },
    ],
    ["a type", { default: { localityAwareness: { crossZone: { failover: [{ to: { type: unknown } }] } } } }],
    [
      "a weight among weights",
      {
        default: {
          localityAwareness: {
            localZone: {
              affinityTags: [
                { key: "a", weight: 1 },
                { key: "b", weight: unknown },
              ],
            },
          },
        },
      },
    ],
    [
      "a percentage",
      { default: { localityAwareness: { crossZone: { failoverThreshold: { percentage: unknown } } } } },
    ],
    ["a hash policy's settings", { default: { hashPolicies: [{ type: "Header", header: unknown }] } }],
    [
      "hash policies in a second place",
      { default: { hashPolicies: [], loadBalancer: { type: "Maglev", maglev: unknown } } },
    ],
  ])("%s", (_name, item) => {
    expect(checkResource(meshLoadBalancingStrategy, balancing(item), { isOpaque })).toEqual([]);
  });

  it.each<[string, object]>([
    ["destinations", { to: unknown }],
    ["a top target", { targetRef: unknown, to: [{ targetRef: { kind: "Mesh" } }] }],
  ])("%s", (_name, spec) => {
    const resource = { ...balancing({}), spec };
    expect(checkResource(meshLoadBalancingStrategy, resource, { isOpaque })).toEqual([]);
  });

  it("selectors of a service", () => {
    const spec = { selector: { dataplaneRef: unknown, dataplaneLabels: {} }, state: unknown };
    const resource = { ...envelope, type: "MeshService", spec };
    expect(checkResource(meshService, resource, { isOpaque, profile: "v3" })).toEqual([]);
  });

  it.each([{ selector: unknown }, { selector: { meshService: {}, meshExternalService: unknown } }])(
    "selectors and templates of a generator: %j",
    (spec) => {
      const { mesh: _mesh, ...global } = envelope;
      const resource = { ...global, type: "HostnameGenerator", spec: { template: unknown, ...spec } };
      expect(checkResource(hostnameGenerator, resource, { isOpaque, profile: "v3" })).toEqual([]);
    },
  );
});
