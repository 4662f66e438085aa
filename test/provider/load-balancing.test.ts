import { type Mock, startMock } from "../../src/mock";
import { drive } from "../../src/plugin/testing";
import type { ValueRecord } from "../../src/plugin/values/value";
import { createKonnectProvider } from "../../src/provider";

let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});

afterAll(() => mock.close());

it("a destination without settings, which the server shows as empty ones, plans no change", async () => {
  const driver = drive(createKonnectProvider({ environment: {} }));
  await driver.configure({ server_url: mock.url });
  const plane = await driver.resource("konnect_mesh_control_plane").converge({ name: "demo" }, null);
  const place = { cp_id: plane.state?.id ?? null };
  await driver.resource("konnect_mesh").converge({ ...place, name: "default", type: "Mesh" }, null);
  const strategy = driver.resource("konnect_mesh_load_balancing_strategy");
  const config: ValueRecord = {
    ...place,
    mesh: "default",
    name: "local-first",
    type: "MeshLoadBalancingStrategy",
    spec: { to: [{ target_ref: { kind: "Mesh" } }] },
  };
  const created = await strategy.converge(config, null);
  expect(created.diagnostics).toEqual([]);
  const read = await strategy.read(created);
  expect((await strategy.plan(config, read)).action).toBe("no-op");
});
