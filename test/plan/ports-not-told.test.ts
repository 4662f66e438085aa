import { readWorld } from "../../src/mesh";
import { explainPlan, readPlan } from "cdktf-konnect-mesh/plan";

/** A resource of the plan that is created; of its ports some are known after apply. */
const creation = (type: string, kind: string, spec: object, unknownPorts: unknown, more: object = {}) => ({
  address: `${type}.redis`,
  type,
  name: "redis",
  change: {
    actions: ["create"],
    before: null,
    after: { cp_id: "1", mesh: "default", name: "redis", type: kind, ...more, spec },
    after_unknown: { spec: { ports: unknownPorts } },
  },
});

const multiZoneService = (ports: unknown, unknown: unknown = []) => {
  const selector = { mesh_service: { match_labels: { app: "redis" } } };
  return creation("konnect_mesh_multi_zone_service", "MeshMultiZoneService", { ports, selector }, unknown);
};

const meshService = (ports: unknown, unknown: unknown) => {
  const selector = { dataplane_tags: { app: "redis" } };
  const labels = { app: "redis" };
  return creation("konnect_mesh_service", "MeshService", { ports, selector }, unknown, { labels });
};

const parsed = readWorld(`
zones:
  - name: east
    services: [{ name: cache, mesh: default, labels: { app: redis }, ports: [{ port: 6379 }] }]
`);

function reportOf(...changes: readonly object[]) {
  const plan = readPlan({ format_version: "1.2", resource_changes: changes });
  if (!("world" in parsed)) throw new Error("the world is not valid");
  const { services, findings } = explainPlan(plan, parsed.world);
  return { ports: services[0]?.ports, codes: findings.map(({ code, reason }) => [code, reason]) };
}

const port = { port: 6379, name: null, app_protocol: "tcp" };

describe("ports of a MeshService that the plan does not tell", () => {
  it.each([
    ["the whole list", null, true],
    ["a number", [{ name: null, app_protocol: "tcp" }], [{ port: true }]],
  ])("are not called missing: %s", (_, ports, unknown) => {
    const { ports: [told] = [], codes } = reportOf(multiZoneService([port]), meshService(ports, unknown));
    expect(told?.services.map(({ service, exposed }) => [service.zone, exposed])).toEqual([["east", true]]);
    expect(told?.untold).toMatchObject([{ name: "redis", zone: "" }]);
    expect(codes).toContainEqual([
      "known-after-apply",
      "Whether the ports of redis are exposed is not told of redis in the global control plane: ports there are known after apply, or sensitive.",
    ]);
    expect(codes.map(([code]) => code)).not.toContain("port-not-exposed");
  });

  it("are called missing where they are told", () => {
    const other = [{ ...port, port: 80 }];
    const { ports: [told] = [], codes } = reportOf(multiZoneService([port]), meshService(other, [{}]));
    expect(told?.untold).toBeUndefined();
    expect(codes.map(([code]) => code)).toContain("port-not-exposed");
  });
});

describe("ports of a multi-zone service that the plan does not tell", () => {
  it.each([
    ["the whole list", null, true, []],
    ["one number of two", [port, { name: "b" }], [{}, { port: true }], ["6379"]],
    ["the first of two", [null, port], [true, {}], ["6379"]],
  ])("are not looked for: %s", (_, ports, unknown, told) => {
    const report = reportOf(multiZoneService(ports, unknown));
    expect(report.ports?.map((one) => one.port)).toEqual(told);
    expect(report.codes.map(([code]) => code)).not.toContain("port-not-exposed");
  });
});
