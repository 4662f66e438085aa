import {
  type KonnectMeshFixture,
  planMatchers,
  type ProviderFault,
  startKonnectMesh,
} from "cdktf-konnect-mesh/testing";
import { bundledCli } from "./bundled-cli";

expect.extend(planMatchers);

const address = "konnect_mesh_control_plane.this";
const controlPlane = (name: string) => `
terraform {
  required_providers {
    konnect-beta = { source = "kong/konnect-beta" }
  }
}

provider "konnect-beta" {}

resource "konnect_mesh_control_plane" "this" {
  provider = konnect-beta
  name     = "${name}"
}
`;

let konnect: KonnectMeshFixture;

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli() });
});

afterAll(() => konnect.close());

describe("faults of the provider", () => {
  it.each<readonly [string, ProviderFault, string]>([
    [
      "a diagnostic",
      { call: "plan", effect: { type: "diagnostic", summary: "Told to fail", detail: "By a test." } },
      "Told to fail",
    ],
    ["a failure", { call: "configure", effect: { type: "failure" } }, "told to fail in configure"],
    [
      "only for a type",
      { call: "plan", type: "konnect_mesh_control_plane", effect: { type: "failure" } },
      "told to fail in plan",
    ],
  ])("%s ends the command", async (_, fault, message) => {
    const planned = konnect.withFaults({ provider: [fault] }, () => konnect.plan(controlPlane("a")));
    await expect(planned).rejects.toThrow(message);
    expect(await konnect.plan(controlPlane("a"))).toCreate(address);
  });

  it.each<readonly [string, ProviderFault]>([
    ["of another type", { call: "plan", type: "konnect_mesh", effect: { type: "failure" } }],
    ["of a later call", { call: "plan", from: 10, effect: { type: "failure" } }],
  ])("%s do not hurt", async (_, fault) => {
    const planned = konnect.withFaults({ provider: [fault] }, () => konnect.plan(controlPlane("a")));
    expect(await planned).toCreate(address);
  });

  it("after the work, the object is there and Terraform does not know", async () => {
    const workspace = await konnect.workspace(controlPlane("made-unheard"));
    const lost: ProviderFault = { call: "apply", moment: "after", effect: { type: "failure" } };
    await expect(konnect.withFaults({ provider: [lost] }, () => workspace.apply())).rejects.toThrow();
    expect(konnect.mock.objects()).toContainEqual(expect.objectContaining({ name: "made-unheard" }));
    expect(Object.keys(await workspace.state())).toEqual([]);
  });

  it("need the provider in this process", async () => {
    const installed = await startKonnectMesh({ cli: bundledCli(), provider: "installed" });
    try {
      await expect(installed.withFaults({ provider: [] }, async () => undefined)).rejects.toThrow(
        '`provider: "reattached"`',
      );
    } finally {
      await installed.close();
    }
  });
});

it("faults of the server end with what runs under them", async () => {
  const refuse = {
    method: "POST",
    fault: { moment: "before-write", effect: "status", status: 403 },
  } as const;
  const workspace = await konnect.workspace(controlPlane("refused"));
  const applied = konnect.withFaults({ server: [refuse] }, () => workspace.apply());
  await expect(applied).rejects.toThrow("403");
  await expect(workspace).toSettle();
});
