import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Profile } from "../../../src/model";
import { planMatchers, startKonnectMesh, type Workspace } from "../../../src/testing";
import { bundledCli } from "../../testing/bundled-cli";
import type { Golden } from "./golden";
import { terraformJson } from "./terraform-json";

expect.extend(planMatchers);

/**
 * The whole life of many goldens in one workspace: a real OpenTofu, the provider reattached, the mock. What a
 * plan is told to change is told by address, so a golden that fails is named.
 */
export async function live(goldens: readonly Golden[], profile: Profile): Promise<void> {
  const konnect = await startKonnectMesh({
    cli: bundledCli(),
    timeoutMilliseconds: 120_000,
    profile,
    writable: ["MeshService"],
  });
  try {
    const workspace = await konnect.workspace({ "main.tf.json": terraformJson(goldens) });
    await workspace.apply();
    expect(await workspace.plan()).toHaveNoChanges();
    expect(await workspace.plan()).toHaveNoChanges();

    const ids = importIds(await workspace.state());
    await rm(join(workspace.directory, "terraform.tfstate"));
    await workspace.write({ "main.tf.json": terraformJson(goldens, { ids }) });
    const { changes } = await workspace.apply();
    const changed = changes.filter(({ action }) => action !== "no-op");
    expect(changed.map(({ address, attributes }) => ({ address, attributes }))).toEqual([]);
    expect(changes.map(({ importId }) => importId).sort()).toEqual(Object.values(ids).sort());
    expect(await workspace.plan()).toHaveNoChanges();
    expect(Object.keys(await workspace.state()).sort()).toEqual(Object.keys(ids).sort());

    await workspace.write({ "main.tf.json": terraformJson(goldens) });
    await workspace.destroy();
    expect(await workspace.state()).toEqual({});
    expect(await controlPlanesOf(konnect.mock.url)).toEqual([]);
  } finally {
    await konnect.close();
  }
}

type State = Awaited<ReturnType<Workspace["state"]>>;

function importIds(state: State): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(state).map(([address, { id, cp_id, mesh, name }]) => {
      const isControlPlane = address.startsWith("konnect_mesh_control_plane.");
      return [address, isControlPlane && typeof id === "string" ? id : JSON.stringify({ cp_id, mesh, name })];
    }),
  );
}

/** With its control plane, all that it held is gone. */
async function controlPlanesOf(url: string): Promise<unknown> {
  const response = await fetch(`${url}/v1/mesh/control-planes`);
  return ((await response.json()) as { data: unknown }).data;
}
