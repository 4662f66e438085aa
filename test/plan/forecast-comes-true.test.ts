import fc from "fast-check";
import { readWorld } from "../../src/mesh";
import { explainPlan, readPlan } from "cdktf-konnect-mesh/plan";
import { type Mock, type Overview, startMock } from "../../src/mock";
import { call } from "../mock/client";
import { announceRun } from "../property/support/property-run";

const run = announceRun("forecasts that come true", 250);

const app = fc.constantFrom("redis", "web");
const namespace = fc.constantFrom("a", "b");
const service = fc.record({
  name: fc.constantFrom("one", "two", "three"),
  namespace,
  labels: fc.record({ app }),
  ports: fc.constantFrom([80], [81], [80, 81]),
  endpoints: fc.integer({ min: 0, max: 3 }),
});
const zone = (name: string) =>
  fc.record({
    name: fc.constant(name),
    services: fc.uniqueArray(service, { maxLength: 3, selector: (one) => `${one.namespace}/${one.name}` }),
  });
const mesh = fc.constantFrom(
  {},
  { mtls: { enabledBackend: "ca", backends: [{ name: "ca", type: "builtin" }] } },
);
const spec = fc.record({
  match_labels: fc.oneof(fc.record({ app }), fc.record({ app, "k8s.kuma.io/namespace": namespace })),
  port: fc.constantFrom(80, 81),
});
const side = fc.option(spec);

type Spec = typeof spec extends fc.Arbitrary<infer Value> ? Value : never;

function planned(name: string, controlPlane: string, one: Spec | null) {
  if (one === null) return null;
  const { match_labels, port } = one;
  return {
    cp_id: controlPlane,
    mesh: "default",
    name,
    type: "MeshMultiZoneService",
    labels: {},
    spec: {
      selector: { mesh_service: { match_labels } },
      ports: [{ port, name: null, app_protocol: "tcp" }],
    },
  };
}

function action(before: Spec | null, after: Spec | null): string {
  if (before === null) return "create";
  if (after === null) return "delete";
  return JSON.stringify(before) === JSON.stringify(after) ? "no-op" : "update";
}

describe("A forecast comes true", () => {
  it("what is told of reach, hostnames and traffic is what the mock's zones show after the apply", async () => {
    const sides = fc
      .record({ before: side, after: side })
      .filter(({ before, after }) => (before ?? after) !== null);
    await fc.assert(
      fc.asyncProperty(
        zone("east"),
        zone("west"),
        zone("north"),
        mesh,
        sides,
        sides,
        async (east, west, north, members, cache, front) => {
          const text = JSON.stringify({
            objects: [{ type: "Mesh", name: "default", ...members }],
            zones: [east, west, north],
          });
          const parsed = readWorld(text);
          if (!("world" in parsed)) throw new Error(JSON.stringify(parsed.problems));
          const mock = await startMock({ world: parsed.world });
          try {
            const controlPlane = mock.objects()[0]?.controlPlaneId ?? "";
            const all = Object.entries({ cache, front });
            for (const [name, { before }] of all) await write(mock, controlPlane, name, before);
            const report = explainPlan(
              readPlan({
                format_version: "1.2",
                resource_changes: all.map(([name, { before, after }]) => ({
                  address: `konnect_mesh_multi_zone_service.${name}`,
                  type: "konnect_mesh_multi_zone_service",
                  name,
                  change: {
                    actions: [action(before, after)],
                    before: planned(name, controlPlane, before),
                    after: planned(name, controlPlane, after),
                  },
                })),
              }),
              parsed.world,
            );
            const found = { before: await overview(mock, controlPlane), after: {} as Overview };
            for (const [name, { after }] of all) await write(mock, controlPlane, name, after);
            found.after = await overview(mock, controlPlane);

            for (const [name, change] of all) {
              const told = report.services.find((one) => one.name === name);
              if (action(change.before, change.after) === "no-op") expect(told).toBeUndefined();
              else expect(told).toBeDefined();
              for (const moment of ["before", "after"] as const) {
                if (told === undefined) continue;
                const shown = found[moment].services.find((one) => one.name === name);
                const matched = new Map(told.reach.map((one) => [one.zone, one[moment] ?? 0]));
                for (const { name: from } of parsed.world.zones) {
                  const seen = shown?.zones.find((one) => one.zone === from);
                  const inZone = (seen?.meshServices ?? []).filter((one) => one.zone === from);
                  expect(matched.get(from) ?? 0).toBe(inZone.length);
                  const names = told.hostnames.filter((one) => one[moment].includes(from));
                  expect(names.map(({ hostname }) => hostname).sort()).toEqual(
                    [...(seen?.hostnames ?? [])].sort(),
                  );
                  for (const { port, zones, lost } of seen?.traffic ?? []) {
                    const traffic = told.traffic.find(
                      (one) => one.from.includes(from) && one.port === port,
                    )?.[moment];
                    expect(traffic?.lost).toBeCloseTo(lost, 5);
                    for (const { zone: to, share } of zones)
                      expect(traffic?.zones[to] ?? 0).toBeCloseTo(share, 5);
                  }
                }
              }
            }
          } finally {
            await mock.close();
          }
        },
      ),
      { numRuns: run.numRuns, seed: run.seed ?? 0 },
    );
  }, 600_000);
});

async function write(mock: Mock, controlPlane: string, name: string, one: Spec | null): Promise<void> {
  const path = `/v1/mesh/control-planes/${controlPlane}/api/meshes/default/meshmultizoneservices/${name}`;
  if (one === null) {
    await call(mock, "DELETE", path);
    return;
  }
  const reply = await call(mock, "PUT", path, {
    body: {
      type: "MeshMultiZoneService",
      mesh: "default",
      name,
      spec: {
        selector: { meshService: { matchLabels: one.match_labels } },
        ports: [{ port: one.port, appProtocol: "tcp" }],
      },
    },
  });
  expect(reply.status).toBeLessThan(300);
}

async function overview(mock: Mock, controlPlane: string): Promise<Overview> {
  const reply = await call(mock, "GET", `/_mock/control-planes/${controlPlane}/overview`);
  return reply.json as Overview;
}
