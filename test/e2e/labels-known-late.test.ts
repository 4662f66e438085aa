import { type KonnectMeshFixture, planMatchers, startKonnectMesh, type Workspace } from "../../src/testing";
import { bundledCli } from "../testing/bundled-cli";

expect.extend(planMatchers);

/** Labels of which one repeats the control plane's and another is known after the apply only. */
const address = "konnect_mesh_multi_zone_service.redis";

function configuration(team: string): { readonly "main.tf": string } {
  return {
    "main.tf": `
terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

resource "konnect_mesh_control_plane" "this" {
  provider = konnect-beta
  name     = "redis-demo"
}

resource "konnect_mesh" "default" {
  provider                      = konnect-beta
  cp_id                         = konnect_mesh_control_plane.this.id
  name                          = "default"
  type                          = "Mesh"
  skip_creating_initial_policies = ["*"]
  mesh_services                 = { mode = { str = "Exclusive" } }
}

resource "terraform_data" "team" {
  input = "${team}"
}

resource "konnect_mesh_multi_zone_service" "redis" {
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.this.id
  mesh     = konnect_mesh.default.name
  type     = "MeshMultiZoneService"
  name     = "redis"
  labels   = { team = terraform_data.team.output, "kuma.io/mesh" = "default" }
  spec = {
    ports    = [{ port = 6379 }]
    selector = { mesh_service = { match_labels = { "kuma.io/display-name" = "redis" } } }
  }
}
`,
  };
}

let konnect: KonnectMeshFixture;
let workspace: Workspace;

beforeEach(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli() });
  workspace = await konnect.workspace(configuration("shop"));
  await workspace.apply();
});

afterEach(() => konnect.close());

const apply = ["apply", "-auto-approve", "-input=false", "-no-color"];
const makeLabelUnknown = "-replace=terraform_data.team";

it("an object that this provider wrote takes them at once, and then has nothing to do", async () => {
  const { stdout } = await workspace.run([...apply, makeLabelUnknown]);
  expect(stdout).not.toContain("may take a second apply");
  expect(await workspace.plan()).toHaveNoChanges();
});

it("an imported object takes a second apply, of which the plan warns", async () => {
  const { cp_id } = (await workspace.state())[address] ?? {};
  await workspace.run(["state", "rm", address]);
  await workspace.import(address, JSON.stringify({ cp_id, mesh: "default", name: "redis" }));
  const first = await workspace.run([...apply, makeLabelUnknown], { mayFail: true });
  expect(first.stdout).toContain("may take a second apply");
  expect(first.stderr).toContain("Provider produced inconsistent final plan");
  await workspace.run(apply);
  expect(await workspace.plan()).toHaveNoChanges();
});
