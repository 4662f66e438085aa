import { reasonsIn } from "../admin/admin-client";
import { call, service } from "../client";
import { startWorld, threeZones, worldOf, type WorldFixture } from "./world";

let fixture: WorldFixture;
const start = async (...parameters: Parameters<typeof startWorld>) => {
  fixture = await startWorld(...parameters);
};
afterEach(() => fixture.close());

interface Listed {
  readonly total: number;
  readonly items: readonly {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly spec: Readonly<Record<string, unknown>>;
    readonly status: {
      readonly addresses?: readonly { readonly hostname: string }[];
      readonly vips?: readonly { readonly ip: string }[];
      readonly meshServices?: readonly { readonly zone: string }[];
      readonly conditions?: readonly { readonly type: string; readonly status: string }[];
    };
  }[];
}

const list = async (zone: string, path: string) => (await fixture.zone(zone, "GET", path)).json as Listed;
const services = "/meshes/default/meshmultizoneservices";
const serviceIn = async (zone: string) => (await list(zone, services)).items[0];

describe("a world", () => {
  beforeEach(() => start(threeZones()));

  it("is on the global control plane: what it declares, and what zones sync", async () => {
    const declared = await fixture.global("GET", `${services}/redis`);
    expect(declared.json).toMatchObject({ name: "redis", status: {} });
    const synced = (await fixture.global("GET", "/meshes/default/meshservices")).json as Listed;
    expect(
      synced.items.map(({ labels }) => `${labels["kuma.io/zone"]}/${labels["kuma.io/display-name"]}`).sort(),
    ).toEqual(["east/checkout", "east/redis", "north/billing", "north/redis", "west/checkout", "west/redis"]);
    expect(synced.items.every(({ labels }) => labels["kuma.io/origin"] === "zone")).toBe(true);
  });

  it("cannot be written on the global control plane where zones write", async () => {
    const synced = (await fixture.global("GET", "/meshes/default/meshservices")).json as Listed;
    const { status } = await fixture.global(
      "DELETE",
      `/meshes/default/meshservices/${synced.items[0]?.name}`,
    );
    expect(status).toBe(405);
  });

  it("gives every zone its own hostname, address and matches of a service", async () => {
    for (const zone of ["east", "west", "north"]) {
      const found = await serviceIn(zone);
      expect(found?.status.addresses?.map(({ hostname }) => hostname)).toEqual(["redis.mzsvc.mesh.local"]);
      expect(found?.status.vips?.[0]?.ip).toMatch(/^243\.0\.0\.\d+$/);
      expect(found?.status.meshServices?.map((match) => match.zone)).toEqual(["east", "north", "west"]);
      expect(found?.status.conditions).toContainEqual(
        expect.objectContaining({ type: "MeshServicesMatched", status: "True" }),
      );
    }
  });

  it("names synced objects as zones do, and lets a KRI find them", async () => {
    const found = await serviceIn("north");
    expect(found?.name).toMatch(/^redis-[b-z2-9]{16}$/);
    const byKri = await fixture.zone("north", "GET", "/_kri/kri_mzsvc_default___redis_");
    expect((byKri.json as { name: string }).name).toBe(found?.name);
  });

  it("follows a selector that is edited", async () => {
    const body = service("redis", "default", {
      spec: {
        selector: {
          meshService: { matchLabels: { "kuma.io/display-name": "redis", "kuma.io/zone": "east" } },
        },
        ports: [{ port: 6379, appProtocol: "tcp" }],
      },
    });
    expect((await fixture.global("PUT", `${services}/redis`, { body })).status).toBe(200);
    expect((await serviceIn("west"))?.status.meshServices?.map(({ zone }) => zone)).toEqual(["east"]);
  });

  it("loses what is deleted", async () => {
    await fixture.global("DELETE", `${services}/redis`);
    expect(await serviceIn("east")).toBeUndefined();
  });

  it("keeps its control plane from being deleted while zones are connected", async () => {
    const { mock, controlPlaneId, ours } = fixture;
    const deletion = () =>
      fetch(`${mock.url}/v1/mesh/control-planes/${controlPlaneId}`, { method: "DELETE" });
    expect((await deletion()).status).toBe(400);
    for (const zone of ["east", "west", "north"]) {
      await ours("PATCH", `/zones/${zone}`, { body: { online: false } });
    }
    expect((await deletion()).status).toBe(204);
    expect(mock.objects()).toEqual([]);
  });
});

describe("an edit of a world", () => {
  beforeEach(() => start(threeZones()));

  it("takes a service out of its zone, and out of every selector", async () => {
    expect((await fixture.ours("DELETE", "/zones/east/services/redis")).status).toBe(200);
    expect((await serviceIn("east"))?.status.meshServices?.map(({ zone }) => zone)).toEqual([
      "north",
      "west",
    ]);
    expect((await fixture.ours("DELETE", "/zones/east/services/redis")).status).toBe(404);
  });

  it("makes a service unavailable with its endpoints", async () => {
    await fixture.ours("PATCH", "/zones/east/services/redis", { body: { healthy: false } });
    const { items } = (await fixture.global("GET", "/meshes/default/meshservices")).json as Listed;
    const redis = items.find(
      ({ labels }) => labels["kuma.io/zone"] === "east" && labels["kuma.io/display-name"] === "redis",
    );
    expect(redis?.spec.state).toBe("Unavailable");
  });

  it("freezes what an offline zone sees", async () => {
    await fixture.ours("PATCH", "/zones/west", { body: { online: false } });
    await fixture.global("DELETE", `${services}/redis`);
    expect(await serviceIn("west")).toBeDefined();
    expect(await serviceIn("east")).toBeUndefined();
    await fixture.ours("PATCH", "/zones/west", { body: { online: true } });
    expect(await serviceIn("west")).toBeUndefined();
  });

  it("replaces everything at once, and reads back as it was written", async () => {
    const world = {
      zones: [{ name: "south", environment: "universal", services: [{ name: "redis", ports: [1] }] }],
    };
    expect((await fixture.ours("PUT", "/world", { body: world })).status).toBe(200);
    const read = (await fixture.ours("GET", "/world")).json;
    expect(read).toEqual(JSON.parse(JSON.stringify(worldOf(world))));
    expect((await fixture.ours("PUT", "/world", { body: read })).status).toBe(200);
    expect((await fixture.zone("east", "GET", services)).status).toBe(404);
    const { items } = (await fixture.global("GET", "/meshes/default/meshservices")).json as Listed;
    expect(items.map(({ labels }) => labels["kuma.io/zone"])).toEqual(["south"]);
  });

  it.each([
    ["no JSON", "{"],
    ["a member that the format does not have", { zones: [{ name: "east", colour: "red" }] }],
    ["a zone twice", { zones: [{ name: "east" }, { name: "east" }] }],
  ])("is refused for %s, and changes nothing", async (_, body) => {
    const before = (await fixture.ours("GET", "/world")).json;
    const refused = await fixture.ours("PUT", "/world", {
      body,
      headers: { "content-type": "application/json" },
    });
    expect(refused.status).toBe(400);
    expect(refused.json).toMatchObject({ invalid_parameters: [expect.anything()] });
    expect((await fixture.ours("GET", "/world")).json).toEqual(before);
  });

  it("tells of every mistake where it is, and what would be right", async () => {
    const body = { zones: [{ name: "a", services: [{ name: "Redis", labels: { v: 1 } }] }] };
    const refused = await fixture.ours("PUT", "/world", { body });
    expect(reasonsIn(refused)).toEqual([
      expect.stringMatching(/^zones\[0\]\.services\[0\]\.name invalid characters.*\(given: "Redis"\)$/),
      expect.stringMatching(
        /^zones\[0\]\.services\[0\]\.labels\.v is of the wrong type \(given: 1\). Allowed: text/,
      ),
      "zones[0].services[0].ports is missing. Allowed: a list",
    ]);
  });

  it("stores the world's objects on the control plane, through its admission", async () => {
    const cache = { type: "MeshMultiZoneService", name: "cache", spec: service("cache").spec };
    await fixture.ours("PUT", "/world", { body: { objects: [cache], zones: [{ name: "east" }] } });
    expect((await fixture.global("GET", `${services}/cache`)).status).toBe(200);
    const broken = { ...cache, name: "broken", spec: {} };
    const refused = await fixture.ours("PUT", "/world", {
      body: { objects: [{ ...cache, name: "other" }, broken], zones: [] },
    });
    expect(reasonsIn(refused)).toEqual([
      "objects[1].spec.ports in body is required",
      "objects[1].spec.selector in body is required",
    ]);
    expect((await fixture.global("GET", `${services}/other`)).status).toBe(404);
    expect((await fixture.ours("GET", "/world")).json).toMatchObject({ zones: [{ name: "east" }] });
  });

  it("needs a control plane", async () => {
    const path = "/_mock/control-planes/00000000-0000-0000-0000-000000000000/world";
    for (const method of ["GET", "PUT"]) {
      const { status, json } = await call(
        fixture.mock,
        method,
        path,
        method === "PUT" ? { body: { zones: [] } } : {},
      );
      expect([status, json]).toEqual([404, expect.objectContaining({ detail: "Control plane not found" })]);
    }
  });

  it.each([
    [{ online: "no" }, "online must be true or false"],
    [{ colour: true }, "colour is not a property that can be set"],
    [[], "must be an object"],
    [null, "must be an object"],
  ])("of a zone takes no %j", async (body, reason) => {
    const refused = await fixture.ours("PATCH", "/zones/east", { body });
    expect([refused.status, reasonsIn(refused)]).toEqual([400, [reason]]);
  });
});

describe("a zone that reconciles from time to time", () => {
  it("sees a write when it has reconciled, and not before", async () => {
    await start(threeZones(), { reconcileInterval: 3_600_000 });
    expect(await serviceIn("east")).toBeDefined();
    await fixture.global("DELETE", `${services}/redis`);
    expect(await serviceIn("east")).toBeDefined();
    await fixture.mock.reconcile();
    expect(await serviceIn("east")).toBeUndefined();
  });
});

describe("a world without objects", () => {
  it("waits for its control plane", async () => {
    await start(worldOf({ zones: [{ name: "east", services: [{ name: "redis", ports: [6379] }] }] }));
    const created = await fetch(`${fixture.mock.url}/v1/mesh/control-planes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "mine" }),
    });
    const { id } = (await created.json()) as { id: string };
    const listed = await fetch(`${fixture.mock.url}/v1/mesh/control-planes/${id}/api/meshservices`);
    expect(await listed.json()).toMatchObject({ total: 1 });
  });
});

describe("a zone's control plane", () => {
  beforeEach(() =>
    start(
      worldOf({
        objects: [{ type: "Mesh", name: "default" }],
        zones: [
          { name: "east", environment: "universal" },
          { name: "alone", environment: "universal", federated: false },
        ],
      }),
    ),
  );

  it("takes no multi-zone service when it belongs to a global one", async () => {
    const refused = await fixture.zone("east", "PUT", `${services}/redis`, { body: service("redis") });
    expect(refused).toMatchObject({ status: 405, json: { title: "Method not allowed" } });
    expect(refused.text).toContain("On zone control plane");
  });

  const external = (labels: object) => ({
    type: "MeshExternalService",
    mesh: "default",
    name: "mes",
    labels,
    spec: { match: { type: "HostnameGenerator", port: 80, protocol: "http" } },
  });
  const path = "/meshes/default/meshexternalservices/mes";

  it("keeps and syncs what is made in it", async () => {
    const body = external({ "kuma.io/origin": "zone" });
    expect((await fixture.zone("east", "PUT", path, { body })).status).toBe(201);
    expect((await fixture.zone("east", "GET", path)).json).toMatchObject({
      labels: { "kuma.io/origin": "zone", "kuma.io/zone": "east", "kuma.io/env": "universal" },
    });
    const { items } = (await fixture.global("GET", "/meshexternalservices")).json as Listed;
    expect(items.map(({ labels }) => labels["kuma.io/zone"])).toEqual(["east"]);
    expect((await fixture.zone("east", "DELETE", path)).status).toBe(200);
    expect((await fixture.global("GET", "/meshexternalservices")).json).toMatchObject({ total: 0 });
  });

  it("does not delete what the global one made", async () => {
    const { items } = await list("east", "/hostnamegenerators");
    const [synced] = items.filter(({ labels }) => labels["kuma.io/origin"] === "global");
    const refused = await fixture.zone("east", "DELETE", `/hostnamegenerators/${synced?.name}`);
    expect(refused).toMatchObject({ status: 400, json: { title: "Could not delete a resource" } });
  });
});
