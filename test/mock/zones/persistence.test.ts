import { cp } from "node:fs/promises";
import { cleanUp, newFolder } from "../store/folder";
import { service } from "../client";
import { startWorld, threeZones, type WorldFixture, worldOf } from "./world";

const started: WorldFixture[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((fixture) => fixture.close()));
  await cleanUp();
});

async function start(...parameters: Parameters<typeof startWorld>): Promise<WorldFixture> {
  const fixture = await startWorld(...parameters);
  started.push(fixture);
  return fixture;
}

/** What a `kill -9` leaves: the folder as it is while the mock runs. */
async function foldersAfter(data: string): Promise<readonly (readonly [how: string, folder: string])[]> {
  const killed = await newFolder();
  await cp(data, killed, { recursive: true });
  await Promise.all(started.splice(0).map((fixture) => fixture.close()));
  return [
    ["closed", data],
    ["killed", killed],
  ];
}

const services = "/meshes/default/meshmultizoneservices";
const shownBy = async (fixture: WorldFixture) => {
  const paths = ["/meshmultizoneservices", "/meshservices", "/hostnamegenerators", "/meshexternalservices"];
  const zones = ["east", "west", "north"];
  const asked = [
    ...paths.map((path) => fixture.global("GET", path)),
    ...zones.flatMap((zone) => paths.map((path) => fixture.zone(zone, "GET", path))),
  ];
  return {
    world: (await fixture.ours("GET", "/world")).json,
    lists: (await Promise.all(asked)).map(({ text }) => text.replaceAll(fixture.mock.url, "")),
  };
};
const external = {
  type: "MeshExternalService",
  mesh: "default",
  name: "made",
  labels: { "kuma.io/origin": "zone" },
  spec: { match: { type: "HostnameGenerator", port: 80, protocol: "http" } },
};

describe("zones of a mock with a folder for its data", () => {
  it.each([0, 3_600_000])(
    "are at the next start what they were, to the address and the time (reconciling every %d ms)",
    async (reconcileInterval) => {
      const data = await newFolder();
      const first = await start(threeZones(), { data, reconcileInterval });
      // Made later, and before redis by name: a zone that began anew would give it redis's address.
      for (const name of ["aaa", "bbb"]) {
        await first.global("PUT", `${services}/${name}`, { body: service(name) });
        await first.mock.reconcile();
      }
      await first.global("DELETE", `${services}/bbb`);
      await first.zone("east", "PUT", "/meshes/default/meshexternalservices/made", { body: external });
      await first.ours("DELETE", "/zones/west/services/checkout");
      await first.ours("PATCH", "/zones/north/services/redis", { body: { healthy: false } });
      await first.mock.reconcile();
      const before = await shownBy(first);
      expect(before.lists.filter((list) => list.includes('"name": "made'))).toHaveLength(2);
      for (const [how, folder] of await foldersAfter(data)) {
        const again = await start(undefined, { data: folder, reconcileInterval });
        expect([how, await shownBy(again)]).toEqual([how, before]);
        await again.mock.reconcile();
        expect([how, await shownBy(again)]).toEqual([how, before]);
      }
    },
  );

  it("give the addresses of what is gone to others, as after a restart of the control plane", async () => {
    const data = await newFolder();
    const first = await start(threeZones(), { data });
    await first.global("DELETE", `${services}/redis`);
    await first.global("PUT", `${services}/other`, { body: service("other") });
    const vipOf = async (fixture: WorldFixture, name: string) => {
      const { json } = await fixture.zone("north", "GET", `/meshmultizoneservices?name=${name}`);
      const { items } = json as { items: readonly { status: { vips?: readonly { ip: string }[] } }[] };
      return items[0]?.status.vips?.[0]?.ip;
    };
    // Nobody looked in between: redis had an address, which is not given again while the mock runs.
    expect(await vipOf(first, "other")).toBe("243.0.0.1");
    await first.close();
    const again = await start(undefined, { data });
    expect(await vipOf(again, "other")).toBe("243.0.0.1");
    await again.global("PUT", `${services}/third`, { body: service("third") });
    expect(await vipOf(again, "third")).toBe("243.0.0.0");
  });

  it("go on with what they last heard while they are offline", async () => {
    const data = await newFolder();
    const first = await start(threeZones(), { data });
    await first.ours("PATCH", "/zones/west", { body: { online: false } });
    await first.global("DELETE", `${services}/redis`);
    const seen = (await first.zone("west", "GET", services)).text;
    expect(seen).toContain("243.0.0.0");
    for (const [, folder] of await foldersAfter(data)) {
      const again = await start(undefined, { data: folder });
      expect((await again.zone("west", "GET", services)).text).toBe(
        seen.replaceAll(first.mock.url, again.mock.url),
      );
      expect((await again.zone("east", "GET", services)).json).toMatchObject({ total: 0 });
      await again.ours("PATCH", "/zones/west", { body: { online: true } });
      expect((await again.zone("west", "GET", services)).json).toMatchObject({ total: 0 });
    }
  });

  it("are as a world says that is given at the start, and remember the rest", async () => {
    const data = await newFolder();
    const first = await start(threeZones(), { data });
    await first.ours("DELETE", "/zones/east/services/redis");
    await first.zone("east", "PUT", "/meshes/default/meshexternalservices/made", { body: external });
    await first.close();
    const again = await start(threeZones(), { data });
    expect((await again.ours("GET", "/world")).json).toEqual(JSON.parse(JSON.stringify(threeZones())));
    expect((await again.zone("east", "GET", "/meshexternalservices")).json).toMatchObject({ total: 1 });
  });

  it.each(["deleted", "reset"])("are gone with a control plane that is %s", async (how) => {
    const data = await newFolder();
    const world = worldOf({
      objects: [{ type: "Mesh", name: "default" }],
      zones: [{ name: "east", federated: false }],
    });
    const first = await start(world, { data });
    await first.zone("east", "PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
    const id = first.controlPlaneId;
    if (how === "deleted") {
      await fetch(`${first.mock.url}/v1/mesh/control-planes/${id}`, { method: "DELETE" });
      await first.close();
      const again = await start(undefined, { data });
      expect(again.mock.objects()).toEqual([]);
      expect((await again.ours("GET", "/world")).status).toBe(404);
      return;
    }
    await first.mock.reset();
    expect((await first.zone("east", "GET", "/meshes")).json).toMatchObject({ total: 0 });
  });
});
