import type { Inventory } from "../../../src/mock/page/inventory";
import { call, redisSpec, service, startFixture } from "../client";
import { startWorld, threeZones, type WorldFixture } from "../zones/world";

const inventoryOf = async ({ mock }: Pick<WorldFixture, "mock">) =>
  (await call(mock, "GET", "/_mock/control-planes")).json as Inventory;

describe("the inventory", () => {
  it("names control planes, meshes and multi-zone services of a world", async () => {
    const fixture = await startWorld(threeZones());
    try {
      expect(await inventoryOf(fixture)).toEqual({
        profile: "2.13",
        controlPlanes: [
          {
            id: fixture.controlPlaneId,
            name: "demo",
            hasWorld: true,
            meshes: [
              {
                name: "default",
                mutualTls: true,
                services: [
                  {
                    name: "redis",
                    selector: {
                      "kuma.io/display-name": "redis",
                      "k8s.kuma.io/namespace": "redis-system",
                    },
                    ports: [{ port: 6379, appProtocol: "tcp" }],
                  },
                ],
              },
            ],
          },
        ],
      });
    } finally {
      await fixture.close();
    }
  });

  it("shows what no zone has seen", async () => {
    const fixture = await startFixture();
    try {
      await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
      await fixture.call("PUT", "/meshes/default/meshmultizoneservices/redis", { body: service() });
      const { controlPlanes } = await inventoryOf(fixture);
      expect(controlPlanes[0]).toMatchObject({
        hasWorld: false,
        meshes: [{ mutualTls: false, services: [{ name: "redis", ports: redisSpec.ports }] }],
      });
    } finally {
      await fixture.close();
    }
  });
});
