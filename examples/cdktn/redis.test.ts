import { App } from "cdktn";
import { type KonnectMeshFixture, planMatchers, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { RedisStack } from "./redis-stack";

expect.extend(planMatchers);

let konnect: KonnectMeshFixture;

beforeAll(async () => {
  konnect = await startKonnectMesh();
});

afterAll(() => konnect.close());

it("a redis on CDK Terrain is created, settles, and changes where it is edited", async () => {
  const workspace = await konnect.workspace(new RedisStack(new App(), "redis"));
  expect(await workspace.apply()).toChangeOnly({
    "konnect_mesh_control_plane.Global": "create",
    "konnect_mesh.Mesh": "create",
    "konnect_mesh_multi_zone_service.Redis": "create",
  });
  expect(await workspace.plan()).toHaveNoChanges();
  await workspace.write(new RedisStack(new App(), "redis", { ports: [{ port: 6380, appProtocol: "tcp" }] }));
  expect(await workspace.plan()).toChangeOnly({
    "konnect_mesh_multi_zone_service.Redis": ["spec.ports[0].port"],
  });
});
