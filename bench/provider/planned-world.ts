import { findCli, type KonnectMeshFixture, startKonnectMesh, type Workspace } from "../../src/testing";
import {
  createControlPlane,
  dataConfiguration,
  multiplyState,
  nameOf,
  put,
  servicesConfiguration,
} from "./services";

/** Data needs no control plane, only an id of the same length. */
const noControlPlane = "00000000-0000-4000-8000-000000000000";

/** A mock with services, and workspaces whose state already holds them. */
export interface PlannedWorld {
  readonly konnect: KonnectMeshFixture;
  /** So many multi-zone services, in a control plane of their own. */
  services(count: number): Promise<Workspace>;
  /** So many of the CLI's own `terraform_data`. */
  data(count: number): Promise<Workspace>;
  close(): Promise<void>;
}

export async function startWorld(): Promise<PlannedWorld> {
  const { PATH, KONNECT_MESH_TF } = process.env;
  const konnect = await startKonnectMesh({
    provider: "installed",
    cli: findCli({ environment: { PATH, KONNECT_MESH_TF }, prefer: "npm" }),
    timeoutMilliseconds: 600_000,
  });
  let controlPlanes = 0;
  return {
    konnect,
    async services(count) {
      controlPlanes += 1;
      const controlPlane = await createControlPlane(konnect.mock.url, `bench-${controlPlanes}`);
      const workspace = await grow(konnect, count, (size) => servicesConfiguration(controlPlane, size));
      for (let index = 1; index < count; index += 1) await put(konnect.mock.url, controlPlane, nameOf(index));
      return workspace;
    },
    data: (count) => grow(konnect, count, (size) => dataConfiguration(noControlPlane, size)),
    close: () => konnect.close(),
  };
}

async function grow(
  konnect: KonnectMeshFixture,
  count: number,
  configuration: (count: number) => string,
): Promise<Workspace> {
  const workspace = await konnect.workspace({ "main.tf": configuration(1) });
  await workspace.apply();
  await multiplyState(workspace, count);
  await workspace.write({ "main.tf": configuration(count) });
  await workspace.init();
  return workspace;
}

/**
 * Takes what differs between the objects, their times, into state: a plan then has nothing at all to tell. And
 * the state is then as the CLI writes it, indented, which takes the CLI a third longer to read than one that
 * {@link multiplyState} wrote: whatever is compared must be settled on both sides.
 */
export async function settle(workspace: Workspace): Promise<void> {
  await workspace.run(["apply", "-refresh-only", "-auto-approve", "-input=false"]);
}

/** The wall time of a plan. Throws unless it says that nothing changes. */
export async function timePlan(
  workspace: Workspace,
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const args = ["plan", "-input=false", "-detailed-exitcode"];
  return (await workspace.run(args, { environment })).milliseconds;
}
