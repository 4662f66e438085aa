import { existsSync } from "node:fs";
import { dirname } from "node:path";
import {
  type KonnectMeshFixture,
  type KonnectMeshOptions,
  planMatchers,
  processesIn,
  startKonnectMesh,
} from "cdktf-konnect-mesh/testing";
import { bundledCli } from "./bundled-cli";

expect.extend(planMatchers);

const controlPlane = `
terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

resource "konnect_mesh_control_plane" "this" {
  provider = konnect-beta
  name     = "fixture"
}
`;

async function withFixture(options: KonnectMeshOptions, use: (konnect: KonnectMeshFixture) => Promise<void>) {
  const konnect = await startKonnectMesh({ cli: bundledCli(), ...options });
  try {
    await use(konnect);
  } finally {
    await konnect.close();
  }
  return konnect;
}

describe("startKonnectMesh", () => {
  it.each(["reattached", "installed"] as const)(
    "brings mock, provider and CLI together, %s, and leaves nothing behind",
    async (provider) => {
      const { directory, mock } = await withFixture({ provider }, async (konnect) => {
        const workspace = await konnect.workspace(controlPlane);
        expect(await workspace.apply()).toChangeOnly({ "konnect_mesh_control_plane.this": "create" });
        expect(konnect.mock.objects()).toMatchObject([{ kind: "MeshControlPlane", name: "fixture" }]);
        expect(await workspace.plan()).toHaveNoChanges();
        expect(existsSync(`${workspace.directory}/.terraform/providers`)).toBe(provider === "installed");
      });
      expect(existsSync(directory)).toBe(false);
      await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
      expect(await processesIn(directory)).toEqual([]);
    },
  );

  it.each(["reattached", "installed"] as const)(
    "gives the provider the mock's token, %s",
    async (provider) => {
      await withFixture({ provider, token: "kpat_fixture" }, async (konnect) => {
        expect((await fetch(`${konnect.mock.url}/v1/mesh/control-planes`)).status).toBe(401);
        await (await konnect.workspace(controlPlane)).apply();
        expect(konnect.mock.objects()).toHaveLength(1);
      });
    },
  );

  it("inherits nothing of this process's environment but PATH and the folder of compiled code", async () => {
    process.env.TF_CLI_ARGS = "-nonsense";
    try {
      await withFixture({ environment: { EXTRA: "1" } }, async ({ environment }) => {
        expect(Object.keys(environment).sort()).toEqual([
          "CHECKPOINT_DISABLE",
          "EXTRA",
          "GOGC",
          "GOMEMLIMIT",
          "HOME",
          "KONNECT_MESH_CODE_CACHE",
          "KONNECT_SERVER_URL",
          "PATH",
          "TF_CLI_CONFIG_FILE",
          "TF_IN_AUTOMATION",
          "TF_REATTACH_PROVIDERS",
          "TMPDIR",
        ]);
        expect(environment.PATH?.startsWith(dirname(process.execPath))).toBe(true);
      });
    } finally {
      delete process.env.TF_CLI_ARGS;
    }
  });

  it("keeps workspaces apart", async () => {
    await withFixture({}, async (konnect) => {
      const [first, second] = [await konnect.workspace(controlPlane), await konnect.workspace(controlPlane)];
      await first.apply();
      expect(await second.plan()).toChangeOnly({ "konnect_mesh_control_plane.this": "create" });
      expect(await first.plan()).toHaveNoChanges();
    });
  });

  it("kills what runs when it is closed, may be closed twice, and starts no workspace after", async () => {
    const konnect = await startKonnectMesh({ cli: { path: process.execPath, foundBy: "test" } });
    const workspace = await konnect.workspace();
    const running = workspace.run(["-e", "setInterval(() => {}, 1000)"]);
    const outcome = expect(running).rejects.toThrow("was killed by SIGKILL");
    await Promise.all([konnect.close(), konnect.close()]);
    await outcome;
    await expect(konnect.workspace()).rejects.toThrow("The fixture is closed");
  });
});
