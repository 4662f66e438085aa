import { service } from "../client";
import { startWorld, threeZones, type WorldFixture } from "../zones/world";
import { askMock, reasonsIn } from "./admin-client";

let fixture: WorldFixture;
beforeEach(async () => {
  const time = new Date("2026-01-02T03:04:05Z");
  fixture = await startWorld(threeZones(), { reconcileInterval: 5_000, time });
});
afterEach(() => fixture.close());

const path = "/meshes/default/meshmultizoneservices";
const namesIn = async (zone: string) => {
  const { json } = await fixture.zone(zone, "GET", path);
  const { items } = json as { readonly items: readonly { readonly name: string }[] };
  return items.map(({ name }) => name.split("-")[0]);
};
const pass = (milliseconds: number) => askMock(fixture.mock, "POST", "/clock/advance", { milliseconds });

it("zones hear of a write when the mock's time has passed, not before", async () => {
  await fixture.global("PUT", `${path}/cache`, { body: service("cache") });
  await pass(4_999);
  expect(await namesIn("east")).toEqual(["redis"]);
  await pass(1);
  expect(await namesIn("east")).toEqual(["cache", "redis"]);
});

it("zones hear of a write when they are told to reconcile", async () => {
  await fixture.global("PUT", `${path}/cache`, { body: service("cache") });
  expect((await askMock(fixture.mock, "POST", "/reconciliation", {})).json).toEqual({ milliseconds: 5_000 });
  expect(await namesIn("east")).toEqual(["cache", "redis"]);
});

it("zones reconcile as often as they are told, until a reset", async () => {
  const read = async () => (await askMock(fixture.mock, "GET", "/reconciliation")).json;
  const set = (milliseconds: unknown) => askMock(fixture.mock, "PUT", "/reconciliation", { milliseconds });
  expect((await set(60_000)).json).toEqual({ milliseconds: 60_000 });
  await fixture.global("PUT", `${path}/cache`, { body: service("cache") });
  await pass(59_999);
  expect(await namesIn("east")).toEqual(["redis"]);
  await pass(1);
  expect(await namesIn("east")).toEqual(["cache", "redis"]);
  expect((await set(0)).json).toEqual({ milliseconds: 0 });
  await fixture.global("DELETE", `${path}/cache`);
  expect(await namesIn("east")).toEqual(["redis"]);
  await fixture.mock.reset();
  expect(await read()).toEqual({ milliseconds: 5_000 });
});

it.each([-1, 0.5, "5s", null])("zones do not reconcile every %j milliseconds", async (milliseconds) => {
  const refused = await askMock(fixture.mock, "PUT", "/reconciliation", { milliseconds });
  expect([refused.status, reasonsIn(refused)[0]]).toEqual([
    400,
    expect.stringMatching(/^milliseconds must be/),
  ]);
  expect((await askMock(fixture.mock, "GET", "/reconciliation")).json).toEqual({ milliseconds: 5_000 });
});

it("a reset brings the world back as it was, ids included", async () => {
  const before = fixture.mock.objects();
  await fixture.global("PUT", `${path}/cache`, { body: service("cache") });
  await fixture.ours("DELETE", "/zones/east/services/redis");
  await pass(60_000);
  await fixture.mock.reset();
  expect(fixture.mock.objects()).toEqual(before);
  expect(await namesIn("east")).toEqual(["redis"]);
});

it("a snapshot is what the zones hear of next", async () => {
  const snapshot = fixture.mock.snapshot();
  await fixture.global("PUT", `${path}/cache`, { body: service("cache") });
  await pass(5_000);
  await fixture.mock.restore(snapshot);
  await pass(5_000);
  expect(await namesIn("east")).toEqual(["redis"]);
});

it("a request has what it wrote on the control plane, not what zones made of it later", async () => {
  await fixture.global("PUT", `${path}/cache`, { body: service("cache") });
  await pass(60_000);
  const written = fixture.mock.requests().flatMap(({ changed }) => changed ?? []);
  expect(written.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["MeshMultiZoneService cache"]);
});
