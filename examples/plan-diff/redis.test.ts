import { type KonnectMeshFixture, planMatchers, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { App } from "cdktf";
import { RedisStack } from "../redis/redis-stack";

expect.extend(planMatchers);

const redis = "konnect_mesh_multi_zone_service.Redis";

let konnect: KonnectMeshFixture;

beforeAll(async () => {
  konnect = await startKonnectMesh();
});

afterAll(() => konnect.close());

it("applied twice is applied once", async () => {
  const workspace = await konnect.workspace(new RedisStack(new App(), "redis"));
  await workspace.apply();
  expect(await workspace.plan()).toHaveNoChanges();
});

it("a new port changes the port, and nothing else", async () => {
  const workspace = await konnect.workspace(new RedisStack(new App(), "redis"));
  await workspace.apply();
  await workspace.write(new RedisStack(new App(), "redis", { ports: [{ port: 6380, appProtocol: "tcp" }] }));
  expect(await workspace.plan()).toChangeOnly({ [redis]: ["spec.ports[0].port"] });
});

it("a new name replaces the service, and leaves mesh and control plane alone", async () => {
  const workspace = await konnect.workspace(new RedisStack(new App(), "redis"));
  await workspace.apply();
  await workspace.write(new RedisStack(new App(), "redis", { name: "cache" }));
  expect(await workspace.plan()).toChangeOnly({ [redis]: "replace" });
});
