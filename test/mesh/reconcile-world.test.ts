import { reconcileZone, restartZone, type ZoneState } from "../../src/mesh";
import { objectOf, serviceOfMany } from "./objects";
import { inZone, reconcileRedis, redisGlobally, redisWorld, statusIn } from "./world-of-redis";
import { zoneOf } from "./zones";

const later = "2026-01-01T01:00:00Z";
const namesOf = (objects: readonly { name: string }[]) => objects.map(({ name }) => name).sort();
const matchedIn = (state: ReturnType<typeof reconcileRedis>, zone: string) =>
  ((statusIn(state, zone)?.meshServices ?? []) as { zone: string }[]).map((entry) => entry.zone);

describe("a multi-zone service in a zone", () => {
  const state = reconcileRedis();

  it("has the hostname, the first address of its range and the services of all zones", () => {
    expect(statusIn(state, "east")).toMatchObject({
      addresses: [{ hostname: "redis.mzsvc.mesh.local", origin: "HostnameGenerator" }],
      vips: [{ ip: "243.0.0.0" }],
      meshServices: ["east", "north", "west"].map((zone) => ({
        name: "redis",
        namespace: "redis-system",
        zone,
        mesh: "default",
      })),
      conditions: [{ type: "MeshServicesMatched", status: "True", message: "Matched 3 MeshService(s)" }],
    });
  });

  it("has its status in the API's order", () => {
    expect(Object.keys(statusIn(state, "east") ?? {})).toEqual([
      "addresses",
      "vips",
      "meshServices",
      "hostnameGenerators",
      "conditions",
    ]);
  });

  it("has a hashed name, in the system namespace on Kubernetes", () => {
    const universal = { environment: "universal", services: [] };
    const mixed = reconcileRedis({ world: redisWorld({ north: universal }) });
    expect(inZone(mixed, "north", "MeshMultiZoneService").map(({ name }) => name)).toEqual([
      "redis-7w7bc2f55x7w9d29",
    ]);
    expect(inZone(mixed, "east", "MeshMultiZoneService").map(({ name }) => name)).toEqual([
      "redis-7w7bc2f55x7w9d29.kong-mesh-system",
    ]);
  });

  it("selects by the labels of the zone's own store", () => {
    const local = serviceOfMany("local", { "kuma.io/origin": "zone", "kuma.io/display-name": "redis" });
    const reconciled = reconcileRedis({ global: [...redisGlobally, local] });
    const statuses = ["east", "west"].map(
      (zone) =>
        inZone(reconciled, zone, "MeshMultiZoneService").find(({ labels }) =>
          Object.values(labels).includes("local"),
        )?.fields.status,
    );
    expect(statuses).toMatchObject([
      { meshServices: [{ zone: "east" }] },
      { meshServices: [{ zone: "west" }] },
    ]);
  });
});

describe("a MeshService", () => {
  const state = reconcileRedis();

  it("is known by a hashed name on the global control plane, with its zone and its status", () => {
    const ofEast = state.view.synced.find(
      ({ kind, labels }) => kind === "MeshService" && labels["kuma.io/zone"] === "east",
    );
    expect(ofEast).toMatchObject({
      name: "redis-wd2v4czb4v5b4w5c",
      labels: { "kuma.io/origin": "zone", "kuma.io/display-name": "redis" },
      fields: { status: { dataplaneProxies: { connected: 1, healthy: 1, total: 1 } } },
    });
  });

  it("is known in other zones under the same hash, of global origin, with an address and a name of its own", () => {
    const inWest = inZone(state, "west", "MeshService").find(
      ({ labels }) => labels["kuma.io/zone"] === "east",
    );
    expect(inWest).toMatchObject({
      name: "redis-wd2v4czb4v5b4w5c.kong-mesh-system",
      labels: { "kuma.io/origin": "global" },
      fields: {
        status: {
          addresses: [{ hostname: "redis.redis-system.svc.east.mesh.local" }],
          vips: [{ ip: expect.stringMatching(/^241\./) as unknown }],
        },
      },
    });
    expect(inWest?.fields.status).not.toHaveProperty("dataplaneProxies");
  });

  it("keeps its cluster IP as its address at home", () => {
    const [atHome] = inZone(state, "east", "MeshService").filter(
      ({ labels }) => labels["kuma.io/origin"] === "zone",
    );
    expect(atHome?.fields.status).toMatchObject({ vips: [{ ip: "10.96.0.1" }] });
  });

  it("becomes unavailable with its last healthy endpoint", () => {
    const services = [{ name: "redis", ports: [1], endpoints: [{ healthy: false }] }];
    const reconciled = reconcileRedis({ world: redisWorld({ east: { services } }) });
    const states = inZone(reconciled, "west", "MeshService").map(
      ({ fields }) => (fields.spec as { state: string }).state,
    );
    expect(states.sort()).toEqual(["Available", "Available", "Unavailable"]);
  });

  it("of a headless Service is one for each endpoint", () => {
    const services = [{ name: "redis", ports: [1], headless: true, endpoints: [{ pod: "redis-a" }, {}] }];
    const reconciled = reconcileRedis({ world: redisWorld({ east: { services } }) });
    const pods = inZone(reconciled, "east", "MeshService")
      .filter(({ labels }) => labels["kuma.io/zone"] === "east")
      .map(({ labels }) => labels["statefulset.kubernetes.io/pod-name"]);
    expect(pods).toEqual(["redis-a", "redis-1"]);
  });
});

describe("a zone that does not take part", () => {
  it("goes on with what it had while it is offline, and so do the others", () => {
    const before = reconcileRedis();
    const world = redisWorld({ east: { online: false, services: [] } });
    const after = reconcileRedis({ world, global: redisGlobally.slice(0, 1), state: before, now: later });
    // It does not hear that the multi-zone service is gone; its own services are gone, for it made them itself.
    expect(matchedIn(after, "east")).toEqual(["north", "west"]);
    expect(inZone(after, "west", "MeshMultiZoneService")).toEqual([]);
    expect(
      inZone(after, "west", "MeshService")
        .map(({ labels }) => labels["kuma.io/zone"])
        .sort(),
    ).toEqual(["east", "north", "west"]);
  });

  it("is not seen by others while it is disabled, but hears of them", () => {
    const state = reconcileRedis({ world: redisWorld({ east: { enabled: false } }) });
    expect(matchedIn(state, "west")).toEqual(["north", "west"]);
    expect(matchedIn(state, "east")).toEqual(["east", "north", "west"]);
  });

  it("is on its own when it is not federated", () => {
    const made = new Map([["east", [serviceOfMany("redis", { "kuma.io/display-name": "redis" })]]]);
    const state = reconcileRedis({ world: redisWorld({ east: { federated: false } }), made });
    expect(matchedIn(state, "east")).toEqual(["east"]);
    expect(matchedIn(state, "west")).toEqual(["north", "west"]);
    // Only what came from the global control plane gets the default hostname.
    expect(statusIn(state, "east")).not.toHaveProperty("addresses");
  });

  it("is forgotten when it leaves the world", () => {
    const world = redisWorld();
    const without = { ...world, zones: world.zones.slice(1) };
    const state = reconcileRedis({ world: without, state: reconcileRedis({ world }), now: later });
    expect(matchedIn(state, "west")).toEqual(["north", "west"]);
  });
});

describe("what a zone makes", () => {
  it("reaches the global control plane, and no other zone if it is a hostname generator", () => {
    const state = reconcileRedis();
    const defaults = state.view.synced.filter(({ kind }) => kind === "HostnameGenerator");
    expect(defaults.map(({ labels }) => labels["kuma.io/zone"])).toEqual(["east", "west", "north"]);
    expect(namesOf(inZone(state, "west", "HostnameGenerator"))).toEqual([
      "local-mesh-external-service.kong-mesh-system",
      expect.stringContaining("synced-kube-mesh-service-") as unknown,
      expect.stringContaining("synced-mesh-multi-zone-service-") as unknown,
    ]);
  });

  it("stays where it is when its label says so", () => {
    const labels = { "kuma.io/kds-sync": "disabled" };
    const external = objectOf("MeshExternalService", "api", { mesh: "default", labels });
    const open = objectOf("MeshExternalService", "open", { mesh: "default" });
    const state = reconcileRedis({ made: new Map([["east", [external, open]]]) });
    const shown = state.view.synced.filter(({ kind }) => kind === "MeshExternalService");
    expect(shown.map((object) => object.labels["kuma.io/display-name"])).toEqual(["open"]);
  });

  it("goes before what is declared or generated under its name", () => {
    const own = objectOf("MeshService", "redis.redis-system", {
      mesh: "default",
      labels: { app: "own" },
      nameOnKubernetes: { name: "redis", namespace: "redis-system" },
    });
    const state = reconcileRedis({ made: new Map([["east", [own]]]) });
    const atHome = inZone(state, "east", "MeshService").filter(({ name }) => name === "redis.redis-system");
    expect(atHome.map(({ labels }) => labels.app)).toEqual(["own"]);
  });
});

describe("reconciling again", () => {
  it("gives the very same objects where nothing changed", () => {
    const before = reconcileRedis();
    const after = reconcileRedis({ state: before, now: later, world: redisWorld() });
    for (const zone of ["east", "west", "north"]) {
      const [was, is] = [before, after].map(({ view }) => view.zones.get(zone)?.objects ?? []);
      expect(is?.every((object, place) => object === was?.[place])).toBe(true);
    }
    expect(after.view.synced.every((object, place) => object === before.view.synced[place])).toBe(true);
  });

  it("stamps a change with the time, and leaves the creation alone", () => {
    const before = reconcileRedis();
    const world = redisWorld({ west: { services: [] } });
    const after = reconcileRedis({ state: before, now: later, world });
    expect(inZone(after, "east", "MeshMultiZoneService")).toMatchObject([
      { creationTime: "2026-01-01T00:00:00Z", modificationTime: later },
    ]);
    expect(inZone(after, "east", "Mesh")).toMatchObject([{ modificationTime: "2026-01-01T00:00:00Z" }]);
  });

  it("keeps addresses, and gives none twice", () => {
    const first = reconcileRedis();
    const more = [...redisGlobally, serviceOfMany("a", { app: "a" })];
    const second = reconcileRedis({ state: first, global: more, now: later });
    const vips = inZone(second, "east", "MeshMultiZoneService").map(
      ({ fields }) => (fields.status as { vips: { ip: string }[] }).vips[0]?.ip,
    );
    expect(vips).toEqual(["243.0.0.0", "243.0.0.1"]);
  });

  it("fills the gaps of a range after a restart alone", () => {
    const vipsOf = (names: readonly string[], state: ZoneState | undefined) => {
      const made = names.map((name) => serviceOfMany(name, { app: "x" }));
      const settings = { profile: "2.13" as const };
      return reconcileZone({ zone: zoneOf("east"), settings, made, received: [], state, now: later });
    };
    const listed = ({ view }: ZoneState) =>
      view.objects
        .filter(({ kind }) => kind === "MeshMultiZoneService")
        .map(({ name, fields }) => `${name} ${(fields.status as { vips: { ip: string }[] }).vips[0]?.ip}`);
    const without = vipsOf(["b"], vipsOf(["a", "b"], undefined));
    expect(listed(vipsOf(["b", "c"], without))).toEqual(["b 243.0.0.1", "c 243.0.0.2"]);
    expect(listed(vipsOf(["b", "c"], restartZone(without)))).toEqual(["b 243.0.0.1", "c 243.0.0.0"]);
  });

  it("gives the same bytes for the same input", () => {
    const bytes = () => JSON.stringify([...reconcileRedis().view.zones]);
    expect(bytes()).toBe(bytes());
  });
});
