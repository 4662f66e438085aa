import { parseWorld } from "../../src/mesh";
import {
  inWorld,
  type KonnectMeshFixture,
  planMatchers,
  startKonnectMesh,
  type Workspace,
} from "../../src/testing";
import { worldOf } from "../mesh/zones";

expect.extend(planMatchers);

const configuration = `
terraform {
  required_providers {
    konnect-beta = { source = "kong/konnect-beta" }
  }
}

resource "konnect_mesh_control_plane" "shop" {
  provider = konnect-beta
  name     = "shop"
  features = [{ type = "MeshCreation", mesh_creation = { enabled = true } }]
}

resource "konnect_mesh_multi_zone_service" "redis" {
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.shop.id
  mesh     = "default"
  type     = "MeshMultiZoneService"
  name     = "redis"
  spec = {
    ports    = [{ port = 6379, app_protocol = "tcp" }]
    selector = { mesh_service = { match_labels = { app = "redis" } } }
  }
}
`;

const redis = (zone: string) => ({
  name: zone,
  services: [{ name: "redis", labels: { app: "redis" }, ports: [6379] }],
});

let konnect: KonnectMeshFixture;
let workspace: Workspace;

beforeAll(async () => {
  konnect = await startKonnectMesh({ world: worldOf({ zones: [redis("east"), redis("west")] }) });
  workspace = await konnect.applied(configuration);
});

afterAll(() => konnect.close());

const worldPath = () => {
  const [controlPlane] = konnect.mock.objects();
  return `/_mock/control-planes/${controlPlane?.controlPlaneId ?? ""}`;
};

it("a plan that makes its control plane is read in the world that waits for it", async () => {
  expect(await konnect.plan(configuration)).toReach("redis", { east: 1, west: 1 });
});

it("an unchanged service is known too, by the hostname that its control plane's generators make", async () => {
  const plan = await workspace.plan();
  expect(plan).toHaveNoChanges();
  expect(plan).toReach("default/redis", { east: 1, west: 1 });
  expect(plan).toResolveAs("redis", ["redis.mzsvc.mesh.local"]);
});

it("what happens in a zone between two plans is seen by the second one alone", async () => {
  const before = await workspace.plan();
  await konnect.request("DELETE", `${worldPath()}/zones/west/services/redis`);
  const after = await workspace.plan();
  expect(before).toReach("redis", { east: 1, west: 1 });
  expect(after).toReach("redis", { east: 1, west: 0 });
});

it("objects that somebody else made are there", async () => {
  const [controlPlane] = konnect.mock.objects();
  await konnect.request(
    "PUT",
    `/v1/mesh/control-planes/${controlPlane?.controlPlaneId ?? ""}/api/meshes/default/meshmultizoneservices/other`,
    {
      type: "MeshMultiZoneService",
      mesh: "default",
      name: "other",
      spec: { ports: [{ port: 1 }], selector: { meshService: { matchLabels: { app: "none" } } } },
    },
  );
  expect(await workspace.plan()).toReach("other", {});
});

it("another world can be asked for", async () => {
  const parsed = parseWorld({ zones: [redis("moon")] });
  if ("problems" in parsed) throw new Error("no world");
  expect(inWorld(await workspace.plan(), parsed.world)).toReach("redis", { moon: 1 });
});
