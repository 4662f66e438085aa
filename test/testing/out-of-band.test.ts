import { App } from "cdktf";
import {
  type KonnectMeshFixture,
  planMatchers,
  startKonnectMesh,
  type Workspace,
} from "cdktf-konnect-mesh/testing";
import { RedisStack } from "../../examples/redis/redis-stack";
import { bundledCli } from "./bundled-cli";

expect.extend(planMatchers);

const redis = "konnect_mesh_multi_zone_service.Redis";
const mesh = "konnect_mesh.Mesh";
const controlPlane = "konnect_mesh_control_plane.Global";

let konnect: KonnectMeshFixture;
let workspace: Workspace;

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli(), token: "kpat_out_of_band" });
  workspace = await konnect.applied(new RedisStack(new App(), "redis"));
});

afterAll(() => konnect.close());

describe("what is edited behind Terraform's back", () => {
  it.each([
    [redis, { spec: { ports: [{ port: 7000, appProtocol: "tcp" }] } }, "spec.ports[0].port"],
    [mesh, { meshServices: { mode: "Everywhere" } }, "mesh_services.mode"],
    [controlPlane, { description: "edited" }, "description"],
  ])("is a drift of %s that the plan takes back", async (address, edit, path) => {
    await workspace.editOutOfBand(address, edit);
    const plan = await workspace.plan();
    expect(plan).toHaveDrifted(address, [path]);
    expect(plan).toChangeOnly({ [address]: [path] });
    await workspace.apply(plan);
    expect(await workspace.plan()).toHaveNoChanges();
  });

  it("can be said as a function of the object", async () => {
    await workspace.editOutOfBand(redis, (service) => ({ ...service, labels: { team: "shop" } }));
    expect(await workspace.plan()).toHaveDrifted(redis, ["labels.team"]);
    await workspace.apply();
  });

  it("is created again when it was deleted", async () => {
    await workspace.deleteOutOfBand(redis);
    const plan = await workspace.plan();
    expect(plan).toHaveDrifted(redis);
    expect(plan).toCreate(redis);
    await workspace.apply(plan);
  });

  it("must be in the state", async () => {
    await expect(workspace.deleteOutOfBand("konnect_mesh.Other")).rejects.toThrow(
      /it holds .*konnect_mesh\.Mesh/,
    );
  });

  it("must be what the API takes", async () => {
    await expect(workspace.editOutOfBand(redis, { spec: { ports: null } })).rejects.toThrow(
      /PUT \/v1\/mesh\/control-planes\/\S+\/meshmultizoneservices\/redis was answered with 400/,
    );
  });
});
