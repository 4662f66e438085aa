import { type Cli, type KonnectMeshFixture, planMatchers, startKonnectMesh } from "../../src/testing";
import { describeOnCli } from "./support/cli-of-version";

expect.extend(planMatchers);

const required = (source = "kong/konnect-beta") => `
terraform {
  required_providers {
    konnect = { source = "${source}" }
  }
}
`;

const mesh = (name = "this", controlPlane = "konnect_mesh_control_plane.this.id") => `
resource "konnect_mesh" "${name}" {
  cp_id = ${controlPlane}
  type  = "Mesh"
  name  = "default"
}
`;

const controlPlane = `
resource "konnect_mesh_control_plane" "this" {
  name = "team-a"
}
`;

let konnect: KonnectMeshFixture | undefined;

async function workspaceOn(cli: Cli, configuration: string) {
  konnect ??= await startKonnectMesh({ cli });
  return konnect.workspace({ "main.tf": configuration });
}

afterEach(async () => {
  await konnect?.close();
  konnect = undefined;
});

describeOnCli("provider functions", { terraform: "1.8", opentofu: "1.7" }, (cli) => {
  const configuration = (expression: string) => `${required()}
output "result" {
  value = ${expression}
}
`;
  const call = (name: string, given: string) => `provider::konnect::${name}(${given})`;

  it.each([
    [call("kri_parse", '"kri_mzsvc_default___redis_6379"') + ".kind", "MeshMultiZoneService"],
    [
      call("kri_build", `merge(${call("kri_parse", '"kri_mzsvc_default___redis_"')}, { section = "80" })`),
      "kri_mzsvc_default___redis_80",
    ],
    [call("kri_build", '{ kind = "Mesh", name = "default" }'), "kri_m____default_"],
    [call("service_hostname", '"MeshMultiZoneService", { name = "redis" }, null'), "redis.mzsvc.mesh.local"],
    [
      call(
        "hostname_from_template",
        '"{{ .Name }}.{{ label \\"team\\" }}.local", { name = "a" }, { team = "b" }',
      ),
      "a.b.local",
    ],
  ])("%s is %s", async (expression, expected) => {
    const workspace = await workspaceOn(cli, configuration(expression));
    await workspace.apply();
    const { stdout } = await workspace.run(["output", "-raw", "result"]);
    expect(stdout).toBe(expected);
  });

  it("that refuse an argument point at it", async () => {
    const workspace = await workspaceOn(cli, configuration(call("kri_parse", '"redis"')));
    await workspace.init();
    const { exitCode, stderr } = await workspace.run(["plan", "-no-color"], { mayFail: true });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/Invalid value for "kri" parameter: invalid identifier string/);
  });
});

describeOnCli("a moved block", { terraform: "1.8", opentofu: "1.10" }, (cli) => {
  it("takes over what this provider manages under another address, and nothing changes", async () => {
    const workspace = await workspaceOn(cli, required() + controlPlane + mesh());
    await workspace.apply();
    const reattach = JSON.parse(konnect?.environment.TF_REATTACH_PROVIDERS ?? "{}") as Record<
      string,
      unknown
    >;
    const [official] = Object.values(reattach);
    const environment = {
      TF_REATTACH_PROVIDERS: JSON.stringify({ ...reattach, "example.com/our/konnect-beta": official }),
    };
    await workspace.write({
      "main.tf": `${required("example.com/our/konnect-beta")}${controlPlane}${mesh("moved")}
moved {
  from = konnect_mesh.this
  to   = konnect_mesh.moved
}
`,
    });
    await workspace.run(["init", "-no-color"], { environment });
    const { stdout } = await workspace.run(["plan", "-no-color"], { environment });
    expect(stdout).toContain("konnect_mesh.this has moved to konnect_mesh.moved");
    expect(stdout).toContain("Plan: 0 to add, 0 to change, 0 to destroy.");
    await workspace.run(["apply", "-no-color", "-auto-approve"], { environment });
    const after = await workspace.run(["plan", "-no-color", "-detailed-exitcode"], { environment });
    expect(after.stdout).toContain("No changes.");
  });
});

describeOnCli("an import by identity", { terraform: "1.12", opentofu: "1.12" }, (cli) => {
  it("takes every kind of object into state, and nothing changes", async () => {
    const first = await workspaceOn(cli, required() + controlPlane + mesh());
    await first.apply();
    const id = (await first.state())["konnect_mesh_control_plane.this"]?.id;
    const imports = `
import {
  to       = konnect_mesh_control_plane.this
  identity = { id = ${JSON.stringify(id)} }
}
import {
  to       = konnect_mesh.this
  identity = { cp_id = ${JSON.stringify(id)}, name = "default" }
}
`;
    const second = await workspaceOn(cli, required() + controlPlane + mesh() + imports);
    await second.apply();
    expect(await second.plan()).toHaveNoChanges();
  });
});

describeOnCli("a query", { terraform: "1.14" }, (cli) => {
  it("finds what exists, by identity", async () => {
    const workspace = await workspaceOn(cli, required() + controlPlane + mesh());
    await workspace.apply();
    const id = (await workspace.state())["konnect_mesh_control_plane.this"]?.id;
    const query = await konnect?.workspace({
      "main.tf": required(),
      "find.tfquery.hcl": `
list "konnect_mesh" "all" {
  provider = konnect
  config {
    cp_id = ${JSON.stringify(id)}
  }
}
`,
    });
    await query?.init();
    const found = await query?.run(["query", "-no-color"]);
    expect(found?.stdout).toMatch(/list\.konnect_mesh\.all +cp_id=[\w-]+,name=default +default/);
  });
});
