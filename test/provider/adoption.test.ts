import { drive } from "../../src/plugin/testing";
import { record, type ValueRecord } from "../../src/plugin/values/value";
import { createKonnectProvider } from "../../src/provider";
import { redis, redisKey } from "./support/driven-provider";
import { FakeKonnect, failure } from "./support/fake-konnect";

/** A run of the CLI against a Konnect where someone made the redis service before. */
async function start(config: ValueRecord, environment: NodeJS.ProcessEnv = {}, konnect = someoneElses()) {
  const driver = drive(createKonnectProvider({ environment, makeClient: () => konnect.client }));
  const diagnostics = await driver.configure(config);
  return { konnect, diagnostics, service: driver.resource("konnect_mesh_multi_zone_service") };
}

function someoneElses(): FakeKonnect {
  const konnect = new FakeKonnect();
  konnect.objects.set(redisKey, { type: "MeshMultiZoneService", name: "redis", mesh: "default", spec: {} });
  return konnect;
}

const exists = { severity: "error", summary: "MeshMultiZoneService already exists" };
const subject = 'MeshMultiZoneService "redis" in mesh "default"';
const planned = { severity: "warning", summary: `${subject} exists already and will be adopted` };
const adopted = { severity: "warning", summary: `${subject} existed already and is adopted` };

describe("an object that exists already", () => {
  it.each<[string, ValueRecord, NodeJS.ProcessEnv]>([
    ["unless asked to", {}, {}],
    [
      "when told not to, whatever the environment says",
      { adopt_existing: false },
      { KONNECT_MESH_ADOPT_EXISTING: "true" },
    ],
  ])("is never adopted %s", async (_, config, environment) => {
    const { service, konnect } = await start(config, environment);
    expect((await service.converge(redis(), null)).diagnostics).toMatchObject([exists]);
    expect(konnect.bodies).toEqual([]);
  });

  it.each<[string, ValueRecord, NodeJS.ProcessEnv]>([
    ["the provider block", { adopt_existing: true }, {}],
    ["the environment", {}, { KONNECT_MESH_ADOPT_EXISTING: "true" }],
  ])("is adopted with a warning at plan and at apply when %s says so", async (_, config, environment) => {
    const { service, konnect } = await start(config, environment);
    const plan = await service.plan(redis(), null);
    expect(plan).toMatchObject({ action: "create", diagnostics: [planned] });
    const applied = await service.apply(plan);
    expect(applied.diagnostics).toMatchObject([adopted]);
    expect(applied.state).toMatchObject({ name: "redis", cp_id: "cp-1" });
    expect(konnect.objects.get(redisKey)).toMatchObject({ spec: { ports: [{ port: 6379 }] } });
    expect(await service.plan(redis(), applied)).toMatchObject({ action: "no-op", diagnostics: [] });
  });

  it("stays as it was when adopting it fails, and does not enter the state", async () => {
    const { service, konnect } = await start({ adopt_existing: true });
    const before = konnect.objects.get(redisKey);
    konnect.failNext("put", "before", failure("forbidden"));
    const applied = await service.converge(redis(), null);
    expect(applied.state).toBeNull();
    expect(applied.diagnostics.at(-1)).toMatchObject({ severity: "error" });
    expect(konnect.objects.get(redisKey)).toBe(before);
  });
});

describe("an object that this run manages already", () => {
  it("cannot be adopted by a second resource", async () => {
    const { service, konnect } = await start({ adopt_existing: true }, {}, new FakeKonnect());
    const [first, second] = [await service.plan(redis(), null), await service.plan(redis(), null)];
    expect((await service.apply(first)).diagnostics).toEqual([]);
    expect(await service.apply(second)).toMatchObject({ state: null, diagnostics: [exists] });
    expect(konnect.bodies).toHaveLength(1);
  });

  it("outlives the old half of a create_before_destroy, which would delete what was just adopted", async () => {
    const before = await start({}, {}, new FakeKonnect());
    const old = await before.service.converge(redis(), null);
    // In the apply, Terraform first creates with no word of the old object, and then deletes that.
    const { service, konnect } = await start({ adopt_existing: true }, {}, before.konnect);
    const created = await service.converge(redis({ labels: record([["team", "a"]]) }), null);
    expect(created.diagnostics).toMatchObject([planned, adopted]);
    const deleted = await service.converge(null, old);
    expect(deleted).toMatchObject({
      state: null,
      diagnostics: [{ severity: "warning", summary: `${subject} is not deleted` }],
    });
    expect(konnect.objects.get(redisKey)).toMatchObject({ labels: { team: "a" } });
  });
});

it("an opt-in that is neither true nor false is refused", async () => {
  const { diagnostics } = await start({}, { KONNECT_MESH_ADOPT_EXISTING: "yes" });
  expect(diagnostics).toMatchObject([{ severity: "error", summary: "Invalid provider configuration" }]);
  expect(diagnostics[0]?.detail).toContain('KONNECT_MESH_ADOPT_EXISTING is "yes"');
});
