import { startMock } from "../../src/mock";
import { type Fixture, startFixture } from "./client";

let fixture: Fixture;
afterEach(() => fixture.close());

const paths = [
  "/meshes/default/meshservices/redis",
  "/meshes/default/workloads/redis",
  "/meshes/default/dataplanes/redis",
  "/zoneingresses/east",
  "/zoneegresses/east",
];
const detail =
  "On global control plane you can not modify dataplane resources with 'kumactl apply' or via the HTTP API. You can still use 'kumactl' or the HTTP API to modify them on the zone control plane.\n";

describe("a kind that only zones write", () => {
  it.each(paths)("is refused, before its mesh and body are looked at: %s", async (path) => {
    fixture = await startFixture();
    for (const [method, body] of [
      ["PUT", "{"],
      ["DELETE", undefined],
    ] as const) {
      const reply = await fixture.call(method, path, body === undefined ? {} : { body });
      expect([reply.status, reply.json]).toEqual([
        405,
        { type: "/std-errors", status: 405, title: "Method not allowed", detail, details: detail },
      ]);
    }
  });

  it("is read all the same", async () => {
    fixture = await startFixture();
    await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
    expect((await fixture.call("GET", paths[0] ?? "")).status).toBe(404);
    expect((await fixture.call("GET", "/meshes/default/meshservices")).json).toMatchObject({ items: [] });
  });

  it("is written when it was opened, and no other with it", async () => {
    fixture = await startFixture({ writable: ["MeshService"] });
    await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
    const body = { type: "MeshService", mesh: "default", name: "redis", spec: {} };
    expect((await fixture.call("PUT", paths[0] ?? "", { body })).status).toBe(201);
    expect((await fixture.call("PUT", paths[2] ?? "", { body: {} })).status).toBe(405);
  });

  it("has to exist to be opened", async () => {
    fixture = await startFixture();
    await expect(startMock({ writable: ["Mesh"] })).rejects.toThrow(/"Mesh".*MeshService/);
  });
});

it("v3 has no zone proxies and gateways of old", async () => {
  fixture = await startFixture({ profile: "v3" });
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
  for (const path of ["/zoneingresses", "/zoneegresses", "/meshes/default/meshgateways"]) {
    expect(await fixture.call("GET", path)).toMatchObject({ status: 404, text: "404: Page Not Found" });
  }
});
