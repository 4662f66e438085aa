import { startWorld, threeZones, type WorldFixture } from "./world";

let fixture: WorldFixture;
beforeEach(async () => {
  fixture = await startWorld(threeZones());
});
afterEach(() => fixture.close());

interface Traffic {
  readonly zones: readonly { readonly zone: string; readonly share: number }[];
  readonly lost: number;
}

const trafficFrom = async (zone: string, query = ""): Promise<Traffic> =>
  (await fixture.ours("GET", `/zones/${zone}/traffic?service=redis${query}`)).json as Traffic;
const shares = ({ zones }: Traffic) => Object.fromEntries(zones.map(({ zone, share }) => [zone, share]));

describe("traffic to a multi-zone service", () => {
  it("stays in the client's zone", async () => {
    const traffic = await trafficFrom("east");
    expect(shares(traffic).east).toBe(1);
    expect(traffic.lost).toBe(0);
  });

  it("goes to the other zones in equal parts when the service is gone from the client's own", async () => {
    await fixture.ours("DELETE", "/zones/east/services/redis");
    expect(shares(await trafficFrom("east"))).toEqual({ north: 0.5, west: 0.5 });
  });

  it("leaves a zone that has failed", async () => {
    await fixture.ours("DELETE", "/zones/east/services/redis");
    expect(shares(await trafficFrom("east", "&down=west"))).toMatchObject({ north: 1 });
  });

  it.each([
    ["service", "?port=6379"],
    ["service", "?service=nobody"],
    ["service", "?service=redis&port=1"],
    ["client", "?service=redis&client=nobody"],
  ])("is refused without a %s that is there: %s", async (field, query) => {
    const refused = await fixture.ours("GET", `/zones/east/traffic${query}`);
    expect(refused).toMatchObject({ status: 400, json: { invalid_parameters: [{ field }] } });
  });
});

describe("the overview", () => {
  interface Overview {
    readonly zones: readonly { readonly name: string }[];
    readonly services: readonly {
      readonly name: string;
      readonly zones: readonly {
        readonly zone: string;
        readonly hostnames: readonly string[];
        readonly meshServices: readonly unknown[];
        readonly nearMisses: readonly unknown[];
        readonly traffic: readonly Traffic[];
      }[];
    }[];
  }
  const overview = async (query = "") => (await fixture.ours("GET", `/overview${query}`)).json as Overview;

  it("shows every service as every zone sees it", async () => {
    const { zones, services } = await overview();
    expect(zones.map(({ name }) => name)).toEqual(["east", "west", "north"]);
    expect(services.map(({ name }) => name)).toEqual(["redis"]);
    for (const inZone of services[0]?.zones ?? []) {
      expect(inZone.hostnames).toEqual(["redis.mzsvc.mesh.local"]);
      expect(inZone.meshServices).toHaveLength(3);
      expect(inZone.nearMisses).toEqual([]);
      expect(inZone.traffic[0] && shares(inZone.traffic[0])[inZone.zone]).toBe(1);
    }
  });

  it("shows what a selector that matches nothing just misses", async () => {
    const body = {
      type: "MeshMultiZoneService",
      mesh: "default",
      name: "redis",
      spec: {
        selector: {
          meshService: {
            matchLabels: { "kuma.io/display-name": "redis", "k8s.kuma.io/namespace": "redis" },
          },
        },
        ports: [{ port: 6379 }],
      },
    };
    await fixture.global("PUT", "/meshes/default/meshmultizoneservices/redis", { body });
    const [redis] = (await overview()).services;
    expect(redis?.zones[0]?.nearMisses).toContainEqual({
      service: { name: "redis", namespace: "redis-system", zone: "west", mesh: "default" },
      difference: { key: "k8s.kuma.io/namespace", wanted: "redis", has: "redis-system" },
    });
  });

  it("counts with zones that have failed", async () => {
    const [redis] = (await overview("?down=east")).services;
    const east = redis?.zones.find(({ zone }) => zone === "west")?.traffic[0];
    expect(east && shares(east)).toMatchObject({ west: 1 });
  });
});
