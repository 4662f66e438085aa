import { startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { bundledCli } from "../testing/bundled-cli";

const canary = (place: string) => `kpat_canary_${place}_91c7`;

const configuration = (providerBlock: string) => `
terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

provider "konnect-beta" {
  ${providerBlock}
}

resource "konnect_mesh_control_plane" "this" {
  provider = konnect-beta
  name     = "secretive"
}

resource "konnect_mesh" "default" {
  provider                       = konnect-beta
  cp_id                          = konnect_mesh_control_plane.this.id
  name                           = "default"
  type                           = "Mesh"
  skip_creating_initial_policies = ["*"]
}
`;

interface Tokens {
  /** The one that the mock insists on. */
  readonly token: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly providerBlock?: string;
}

/** All that a whole apply prints, the log included. */
async function applyTraced({ token, environment = {}, providerBlock = "" }: Tokens): Promise<string> {
  const konnect = await startKonnectMesh({
    cli: bundledCli(),
    provider: "installed",
    token,
    environment: { ...environment, TF_LOG: "trace" },
  });
  try {
    const workspace = await konnect.workspace(configuration(providerBlock));
    await workspace.init();
    const { stdout, stderr } = await workspace.run(["apply", "-auto-approve", "-no-color"]);
    expect(stdout).toContain("2 added");
    // The provider's own lines are there, those of its requests among them.
    expect(stderr).toMatch(/\[DEBUG\] +provider\.terraform-provider-konnect-beta.*control-planes/);
    return stdout + stderr;
  } finally {
    await konnect.close();
  }
}

describe("TF_LOG=trace of a whole apply holds no token", () => {
  it.each<[string, Tokens]>([
    ["from the environment", { token: canary("env") }],
    [
      "from the environment with the scheme written out",
      { token: canary("bearer"), environment: { KONNECT_TOKEN: `Bearer ${canary("bearer")}` } },
    ],
    [
      "from the provider block, with others in the environment",
      {
        token: canary("block"),
        environment: { KONNECT_TOKEN: canary("env"), KONNECT_SPAT: canary("spat") },
        providerBlock: `personal_access_token = "${canary("block")}"`,
      },
    ],
  ])("%s", async (_, tokens) => {
    expect(await applyTraced(tokens)).not.toContain("kpat_canary");
  });

  // The CLI quotes the line of the configuration that a diagnostic points at.
  it("from the provider block where another one goes first", async () => {
    const tokens = {
      token: canary("env"),
      providerBlock: `system_account_access_token = "${canary("spat")}"`,
    };
    expect(await applyTraced(tokens)).not.toContain("kpat_canary");
  });
});
