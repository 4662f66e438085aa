import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { processesIn, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { bundledCli } from "../testing/bundled-cli";

const configuration = `
terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

resource "konnect_mesh_control_plane" "this" {
  provider = konnect-beta
  name     = "never-made"
}
`;

it("no provider process and no socket survives a CLI that is killed in the middle of an apply", async () => {
  const temporary = await mkdtemp(join(tmpdir(), "killed-cli-"));
  // A Konnect that takes a request and never answers holds the apply where we want it.
  const silent = createServer();
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  const server = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const konnect = await startKonnectMesh({
    cli: bundledCli(),
    provider: "installed",
    environment: { KONNECT_SERVER_URL: server, TMPDIR: temporary },
  });
  const alive = async () =>
    (await processesIn(konnect.directory)).filter(({ command }) => command.includes("terraform-provider"));
  try {
    const workspace = await konnect.workspace(configuration);
    await workspace.init();
    const cli = spawn(konnect.cli.path, ["apply", "-auto-approve"], {
      cwd: workspace.directory,
      env: { ...konnect.environment },
      stdio: "ignore",
    });
    await once(silent, "request");
    expect((await alive()).length).toBeGreaterThan(0);
    expect(await readdir(temporary)).not.toEqual([]);
    cli.kill("SIGKILL");
    await once(cli, "close");
    while ((await alive()).length > 0) await delay(20);
    expect(await readdir(temporary)).toEqual([]);
  } finally {
    await konnect.close();
    silent.closeAllConnections();
    silent.close();
    await rm(temporary, { recursive: true, force: true });
  }
});
