import { type KonnectMeshFixture, planMatchers, startKonnectMesh } from "../../src/testing";
import { bundledCli } from "../testing/bundled-cli";

expect.extend(planMatchers);

let konnect: KonnectMeshFixture;

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli() });
});
afterAll(() => konnect.close());

const configuration = (settings: string, rest = "") => ({
  "main.tf": `
terraform {
  required_providers {
    konnect = { source = "kong/konnect-beta" }
  }
}
provider "konnect" {
${settings}
}
${rest}`,
});

const controlPlanes = `
data "konnect-beta_mesh_control_planes" "all" {
  provider = konnect
}
output "names" {
  value = join(",", data.konnect-beta_mesh_control_planes.all.data[*].name)
}
`;

const controlPlane = `
resource "konnect_mesh_control_plane" "this" {
  name = "team-a"
}
`;

const mesh = `
resource "konnect_mesh" "this" {
  cp_id = konnect_mesh_control_plane.this.id
  type  = "Mesh"
  name  = "default"
}
`;

describe("the provider block, to a real OpenTofu", () => {
  it("takes timeouts, retries and the opt-in to adopt", async () => {
    const settings = `
  timeouts       = { connect = "5s", request = "1m30s" }
  retry          = { attempts = 2, zones_disconnect = "6m" }
  adopt_existing = false`;
    const workspace = await konnect.workspace(configuration(settings, controlPlanes));
    await expect(workspace.plan()).resolves.toBeDefined();
  });

  it("is refused at the setting, with what is allowed, before anything is asked", async () => {
    konnect.mock.clearRequests();
    const settings = `
  timeouts = { connect = "5" }
  retry    = { attempts = 0 }`;
    const workspace = await konnect.workspace(configuration(settings, controlPlanes));
    await workspace.init();
    const { exitCode, stderr } = await workspace.run(["plan", "-no-color"], { mayFail: true });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('timeouts.connect is "5", which is no duration.');
    expect(stderr).toContain("retry.attempts is 0, which is out of range.");
    expect(konnect.mock.requests()).toEqual([]);
  });
});

describe("the data source, to a real OpenTofu", () => {
  it("lists what resources made", async () => {
    const workspace = await konnect.workspace(configuration("", controlPlane));
    await workspace.apply();
    await workspace.write(configuration("", controlPlane + controlPlanes));
    await workspace.apply();
    const { stdout } = await workspace.run(["output", "-raw", "names"]);
    expect(stdout.split(",")).toContain("team-a");
    expect(await workspace.plan()).toHaveNoChanges();
    await workspace.destroy();
  });
});

describe("adoption, with a real OpenTofu", () => {
  it("takes an object over with a warning at plan and at apply, and then there is nothing to do", async () => {
    const owner = await konnect.workspace(configuration("", controlPlane + mesh));
    await owner.apply();
    const id = (await owner.state())["konnect_mesh_control_plane.this"]?.id;
    const again = mesh.replace("konnect_mesh_control_plane.this.id", JSON.stringify(id));

    const careful = await konnect.workspace(configuration("", again));
    await careful.init();
    const refused = await careful.run(["plan", "-no-color"], { mayFail: true });
    expect(refused.stderr).toContain("Mesh already exists");

    const adopting = await konnect.workspace(configuration("  adopt_existing = true", again));
    await adopting.init();
    const { stdout } = await adopting.run(["apply", "-no-color", "-auto-approve"]);
    expect(stdout).toContain('Mesh "default" exists already and will be adopted');
    expect(stdout).toContain('Mesh "default" existed already and is adopted');
    expect(await adopting.plan()).toHaveNoChanges();
  });

  it("never lets create_before_destroy delete what it just adopted", async () => {
    const settings = "  adopt_existing = true";
    const kept = mesh
      .replace('"default"', '"kept"')
      .replace(/\}\n$/, "  lifecycle {\n    create_before_destroy = true\n  }\n}\n");
    const workspace = await konnect.workspace(configuration(settings, controlPlane + kept));
    await workspace.apply();
    const { stdout } = await workspace.run([
      "apply",
      "-no-color",
      "-auto-approve",
      "-replace=konnect_mesh.this",
    ]);
    expect(stdout).toContain('Mesh "kept" is not deleted');
    expect(konnect.mock.objects().filter(({ name }) => name === "kept")).toHaveLength(1);
    expect(await workspace.plan()).toHaveNoChanges();
  });
});
