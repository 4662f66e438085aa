import { type KonnectMeshFixture, startKonnectMesh, type Workspace } from "cdktf-konnect-mesh/testing";
import { startMock } from "../../../src/mock";
import type { Profile } from "../../../src/model";
import { type FaultyProxy, startFaultyProxy } from "../../fault/support/faulty-proxy";
import { bundledCli } from "../../testing/bundled-cli";
import { addresses, configuration, controlPlane, mesh, service } from "./support/configuration";
import { converge } from "./support/converge";

/** What no acceptance test of the official provider covers, through a real CLI. */
let konnect: KonnectMeshFixture;
let workspace: Workspace;

afterEach(() => konnect.close());

async function start(profile: Profile = "2.13"): Promise<void> {
  konnect = await startKonnectMesh({ cli: bundledCli(), profile });
  workspace = await konnect.workspace();
}

const everything = [controlPlane, mesh(), service()];

describe("import", () => {
  beforeEach(() => start());

  /** What a workspace made, and another one shall take over. */
  async function made() {
    await converge(workspace, everything);
    const id = (await workspace.state())[addresses.controlPlane]?.id as string;
    return {
      [addresses.controlPlane]: id,
      [addresses.mesh]: JSON.stringify({ cp_id: id, name: "default" }),
      [addresses.service]: JSON.stringify({ cp_id: id, mesh: "default", name: "redis" }),
    };
  }

  it("by command of all that exists leaves nothing to do", async () => {
    const ids = await made();
    const other = await konnect.workspace(configuration(everything));
    for (const [address, id] of Object.entries(ids)) await other.import(address, id);
    expect(await other.plan()).toHaveNoChanges();
    expect(await other.state()).toMatchObject({ [addresses.service]: { warnings: null } });
  });

  it("by block of all that exists changes nothing", async () => {
    const ids = await made();
    const blocks = Object.entries(ids).map(
      ([to, id]) => `import {\n  to = ${to}\n  id = ${JSON.stringify(id)}\n}`,
    );
    // OpenTofu 1.6 looks for the provider of an import block by the type's prefix, `konnect`, alone.
    const text = configuration([...everything, ...blocks]).replaceAll("konnect-beta =", "konnect =");
    const renamed = text
      .replaceAll("provider = konnect-beta", "provider = konnect")
      .replaceAll(`provider "konnect-beta"`, `provider "konnect"`);
    const other = await konnect.workspace(renamed);
    const plan = await other.apply();
    expect(plan).toChangeOnly({});
    expect(Object.keys(await other.state()).sort()).toEqual(Object.keys(ids).sort());
  });
});

describe.each(["application/problem+json", "application/json"] as const)("404 as %s", (errorContentType) => {
  it("on read means that the object is gone: the plan makes it again; on delete, that all is done", async () => {
    await start();
    const mock = await startMock({ errorContentType });
    try {
      const block = `server_url = "${mock.url}"`;
      await workspace.write(configuration(everything, block));
      await workspace.apply();
      const id = (await workspace.state())[addresses.controlPlane]?.id as string;
      const path = `/v1/mesh/control-planes/${id}/api/meshes/default/meshmultizoneservices/redis`;
      const remove = () => fetch(mock.url + path, { method: "DELETE" });

      await remove();
      mock.clearRequests();
      const plan = await workspace.plan();
      expect(plan).toChangeOnly({ [addresses.service]: "create" });
      // One request finds it gone, and one more that nothing is in the way; the official provider needs eight.
      expect(mock.requests().filter((request) => request.path === path)).toHaveLength(2);
      await workspace.apply(plan);
      expect(await workspace.plan()).toHaveNoChanges();

      await workspace.write(configuration([controlPlane, mesh()], block));
      const deletion = await workspace.plan();
      await remove();
      await workspace.apply(deletion);
      expect(await workspace.plan()).toHaveNoChanges();
    } finally {
      await mock.close();
    }
  });
});

describe.each(["2.13", "v3"] as const)("labels, against control planes of %s,", (profile) => {
  const labelled = (labels: string) => [
    controlPlane,
    mesh(labels === "" ? "" : `labels = ${labels}`),
    service(labels === "" ? "" : `labels = ${labels}`),
  ];

  it("that the server adds are in no plan; the user's own are kept, even those that the server writes too", async () => {
    await start(profile);
    await converge(workspace, labelled(""));
    expect((await workspace.state())[addresses.service]).toMatchObject({ labels: {} });
    await converge(workspace, labelled(`{ team = "shop" }`));
    await workspace.destroy();
    await converge(workspace, labelled(`{ team = "shop", "kuma.io/origin" = "global" }`));
    expect((await workspace.state())[addresses.service]).toMatchObject({
      labels: { team: "shop", "kuma.io/origin": "global" },
    });
  });

  it("that someone else wrote show as drift, and the apply takes them away", async () => {
    await start(profile);
    await converge(workspace, labelled(`{ team = "shop" }`));
    const id = (await workspace.state())[addresses.controlPlane]?.id as string;
    const url = `${konnect.mock.url}/v1/mesh/control-planes/${id}/api/meshes/default/meshmultizoneservices/redis`;
    const found = (await (await fetch(url)).json()) as { labels: object };
    await fetch(url, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...found, labels: { ...found.labels, "example.com/by-hand": "yes" } }),
    });
    const plan = await workspace.plan();
    expect(plan).toChangeOnly({ [addresses.service]: ["labels"] });
    await workspace.apply(plan);
    expect(await workspace.plan()).toHaveNoChanges();
  });
});

describe("retries", () => {
  let proxy: FaultyProxy;

  beforeEach(async () => {
    await start();
    proxy = await startFaultyProxy(konnect.mock.url);
    await workspace.write(configuration(everything, `server_url = "${proxy.url}"`));
  });

  afterEach(() => proxy.close());

  it.each([408, 429, 500, 502, 503, 504])(
    "go on after %d, for reads and writes, until it is over",
    async (status) => {
      const fault = ({
        reply,
      }: {
        reply: (reply: { status: number; contentType: string; body: Buffer }) => void;
      }) => reply({ status, contentType: "application/problem+json", body: Buffer.from("{}") });
      for (const method of ["GET", "PUT"]) proxy.strike({ method, times: 2, fault });
      await workspace.apply();
      expect(proxy.struck()).toBe(4);
      expect(await workspace.plan()).toHaveNoChanges();
    },
  );

  it.each([400, 401, 403, 409])("are not made after %d, which comes again", async (status) => {
    proxy.strike({
      method: "PUT",
      times: 100,
      fault: ({ reply }) =>
        reply({ status, contentType: "application/problem+json", body: Buffer.from('{"title":"no"}') }),
    });
    await expect(workspace.apply()).rejects.toThrow(`the server answered ${status}`);
    expect(proxy.struck()).toBe(1);
  });
});
