import { type Mock, startMock } from "../../../src/mock";
import { call, redisSpec, service } from "../client";
import { askMock, reasonsIn } from "./admin-client";

const start = new Date("2026-01-02T03:04:05Z");
let mock: Mock;
beforeEach(async () => {
  mock = await startMock({ seed: "state", time: start });
});
afterEach(() => mock.close());

const planes = "/v1/mesh/control-planes";
const seed = {
  controlPlane: "demo",
  empty: true,
  objects: [service("redis"), { type: "Mesh", name: "default", skipCreatingInitialPolicies: ["*"] }],
};
const names = (objects: readonly { readonly kind: string; readonly name: string }[]) =>
  objects.map(({ kind, name }) => `${kind} ${name}`);
const stored = () => names(mock.objects());
const whole = ["MeshControlPlane demo", "Mesh default", "MeshMultiZoneService redis"];

describe("seeding", () => {
  it("stores objects as the API would, meshes first, control plane included", async () => {
    const reply = await askMock(mock, "POST", "/objects", seed);
    expect(reply).toMatchObject({ status: 200, json: { created: 2, updated: 0, warnings: [] } });
    const { controlPlaneId } = reply.json as { controlPlaneId: string };
    expect(stored().filter((name) => !name.startsWith("Secret"))).toEqual(whole);
    const read = `${planes}/${controlPlaneId}/api/meshes/default/meshmultizoneservices/redis`;
    expect((await call(mock, "GET", read)).json).toMatchObject({
      labels: { "kuma.io/mesh": "default" },
      spec: redisSpec,
    });
  });

  it("finds the control plane by name or id, and updates what is there", async () => {
    const { controlPlaneId } = await mock.seed(seed);
    expect(await mock.seed(seed)).toMatchObject({ controlPlaneId, created: 0, updated: 2 });
    const byId = await mock.seed({ controlPlane: controlPlaneId, objects: [service("other")] });
    expect(byId).toMatchObject({ controlPlaneId, created: 1 });
  });

  it("begins a control plane as the service does, unless it shall be empty", async () => {
    await mock.seed({ objects: [service("redis")] });
    expect(stored()).toContain("HostnameGenerator synced-mesh-multi-zone-service");
    expect(stored()).toContain("MeshMultiZoneService redis");
  });

  it("stores what only zones write over the API", async () => {
    await mock.seed({ objects: [{ type: "MeshService", name: "redis", spec: {} }] });
    expect(stored()).toContain("MeshService redis");
  });

  it("passes warnings on", async () => {
    const { warnings } = await mock.seed({ objects: [service("1redis")] });
    expect(warnings).toEqual([expect.stringContaining("1redis")]);
  });

  /** Rendered one by one: one is deeper than JSON.stringify goes. */
  const textOf = (objects: readonly object[]) => {
    const texts = objects.map((object) =>
      "deep" in object ? `{"deep":${"[".repeat(5_000)}${"]".repeat(5_000)}}` : JSON.stringify(object),
    );
    return `{"objects":[${texts.join()}]}`;
  };
  it("stores nothing when anything is refused, and says all that is", async () => {
    const objects = [
      service("fine"),
      service("Redis"),
      service("redis", "none"),
      { type: "MeshMultiZoneService", name: "redis", spec: { ports: [], selector: {} } },
      { type: "Redis", name: "redis" },
      { type: "Mesh" },
      { ...service("redis"), mesh: 5 },
      JSON.parse(`{"deep":${"[".repeat(5_000)}${"]".repeat(5_000)}}`) as Record<string, unknown>,
    ];
    const reply = await askMock(mock, "POST", "/objects", textOf(objects));
    expect(reply).toMatchObject({ status: 400, json: { title: "Bad Request" } });
    expect(reasonsIn(reply)).toEqual([
      "objects[5] has no name",
      expect.stringMatching(/^objects\[1\]\.name invalid characters/),
      "objects[2] is refused with 404: Failed to retrieve Mesh: Not found",
      "objects[3].spec.ports in body should have at least 1 items",
      "objects[3].spec.selector.meshService in body is required",
      'objects[4] has the type "Redis", which the API does not have',
      "objects[6] has a mesh that is no text",
      "objects[7] is more than 1000 levels deep",
    ]);
    expect(mock.objects()).toEqual([]);
    await expect(mock.seed({ objects })).rejects.toThrow("objects[5] has no name");
  });

  it("refuses a control plane that Konnect would", async () => {
    const reply = await askMock(mock, "POST", "/objects", { controlPlane: " x", objects: [] });
    expect(reply.status).toBe(400);
    expect(reasonsIn(reply)[0]).toMatch(/^controlPlane\.name /);
  });
});

describe("a snapshot", () => {
  it("brings back what was stored, and nothing else", async () => {
    await mock.seed(seed);
    const before = mock.objects();
    const { json: snapshot } = await askMock(mock, "GET", "/snapshot");
    await mock.seed({
      ...seed,
      objects: [service("other"), service("redis", "default", { labels: { a: "b" } })],
    });
    expect((await askMock(mock, "PUT", "/snapshot", snapshot)).json).toEqual({ objects: before.length });
    expect(mock.objects()).toEqual(before);
  });

  it("can be taken up by another mock, and ids go on as they would have", async () => {
    await mock.seed(seed);
    const snapshot = mock.snapshot();
    const other = await startMock({ seed: "state", time: new Date(0) });
    try {
      await other.restore(snapshot);
      expect(other.clock.now()).toEqual(start);
      const created = (one: Mock) => call(one, "POST", planes, { body: { name: "next" } });
      expect((await created(other)).text).toBe((await created(mock)).text);
      expect(other.objects()).toEqual(mock.objects());
    } finally {
      await other.close();
    }
  });

  it("keeps labels and fields of any name", async () => {
    await mock.seed(seed);
    const spec = JSON.parse(
      '{"selector":{"meshService":{"matchLabels":{"__proto__":"x"}}},"ports":[{"port":1}]}',
    ) as object;
    await mock.seed({ ...seed, objects: [service("odd", "default", { spec })] });
    const before = JSON.stringify(mock.objects());
    const { text } = await askMock(mock, "GET", "/snapshot");
    await mock.reset();
    expect((await askMock(mock, "PUT", "/snapshot", text)).status).toBe(200);
    expect(JSON.stringify(mock.objects())).toBe(before);
    expect(before).toContain("__proto__");
  });

  const valid = async () => {
    await mock.seed(seed);
    return JSON.parse(JSON.stringify(mock.snapshot())) as {
      profile: string;
      objects: Record<string, unknown>[];
    } & Record<string, unknown>;
  };
  it.each<[string, (snapshot: Awaited<ReturnType<typeof valid>>) => unknown, string]>([
    ["no object", () => null, "must be an object"],
    ["another format", (one) => ({ ...one, format: 2 }), "format must be 1"],
    ["what it does not have", (one) => ({ ...one, x: 1 }), "x is not a property that can be set"],
    [
      "another profile",
      (one) => ({ ...one, profile: "v3" }),
      'profile is "v3", and this mock behaves like 2.13',
    ],
    ["no time", (one) => ({ ...one, time: "now" }), "time must be a time as RFC 3339 writes it"],
    ["negative draws", (one) => ({ ...one, draws: -1 }), "draws must be at least 0"],
    ["an object twice", (one) => ({ ...one, objects: [...one.objects, one.objects[1]] }), "is there twice"],
    ["no control plane", (one) => ({ ...one, objects: one.objects.slice(1) }), "which is not there"],
    [
      "no mesh",
      (one) => ({ ...one, objects: one.objects.filter(({ kind }) => kind !== "Mesh") }),
      'is in the mesh "default", which is not there',
    ],
    [
      "an unknown kind",
      (one) => ({ ...one, objects: one.objects.map((object) => ({ ...object, kind: "Redis" })) }),
      "is a Redis, which the API of 2.13 does not have",
    ],
    [
      "a mesh in a mesh",
      (one) => ({ ...one, objects: one.objects.map((object) => ({ ...object, mesh: "default" })) }),
      "is a Mesh and has no mesh",
    ],
    [
      "fields too deep",
      (one) =>
        JSON.stringify(one).replaceAll(
          '"fields":{',
          `"fields":{"x":${"[".repeat(5_000)}${"]".repeat(5_000)},`,
        ),
      "is more than 1000 levels deep",
    ],
  ])("is refused, and nothing changes: %s", async (_name, spoil, reason) => {
    const spoilt = spoil(await valid());
    const before = mock.objects();
    const reply = await askMock(mock, "PUT", "/snapshot", spoilt);
    expect(reply.status).toBe(400);
    expect(reasonsIn(reply).join("\n")).toContain(reason);
    expect(mock.objects()).toEqual(before);
  });

  it("is refused by the library with all reasons", async () => {
    const snapshot = await valid();
    await expect(mock.restore({ ...snapshot, draws: -1 } as never)).rejects.toThrow(
      "draws must be at least 0",
    );
  });
});

describe("reset", () => {
  it("is a start anew: stored objects, ids, time, faults, latency, log", async () => {
    const run = async () => {
      const reply = await call(mock, "POST", planes, { body: { name: "demo" } });
      return [reply.text, mock.requests().map(({ id, at }) => [id, at])];
    };
    const first = await run();
    await mock.clock.advance(60_000);
    mock.setLatency(1);
    mock.setFaults([{ fault: { moment: "before-write", effect: "reset" } }]);
    expect((await askMock(mock, "POST", "/reset", {})).status).toBe(200);
    expect(mock.objects()).toEqual([]);
    expect(mock.faults()).toEqual([]);
    expect(mock.clock.read()).toEqual({ now: start, frozen: true });
    expect(await run()).toEqual(first);
  });

  it("goes back to what the mock was started with", async () => {
    const rule = { fault: { moment: "before-write", effect: "status", status: 500 } } as const;
    const other = await startMock({ faults: [rule], latency: 1 });
    try {
      await askMock(other, "DELETE", "/faults");
      other.setLatency(0);
      await other.reset();
      expect(other.faults()).toMatchObject([{ rule }]);
      expect((await askMock(other, "GET", "/latency")).json).toEqual({ milliseconds: 1 });
      expect(other.clock.read().frozen).toBe(false);
    } finally {
      await other.close();
    }
  });
});

describe("what is and was stored", () => {
  it("can be read as of a moment", async () => {
    await mock.seed({ ...seed, objects: seed.objects.slice(1) });
    await mock.clock.advance(60_000);
    await mock.seed({ ...seed, objects: [service("redis")] });
    const at = async (time: string) => {
      const { json } = await askMock(mock, "GET", `/objects?kind=MeshMultiZoneService&at=${time}`);
      return names((json as { objects: Parameters<typeof names>[0] }).objects);
    };
    expect(await at("2026-01-02T03:04:30Z")).toEqual([]);
    expect(await at("2026-01-02T03:05:05Z")).toEqual(["MeshMultiZoneService redis"]);
    expect(names(mock.objectsAt(start))).not.toContain("MeshMultiZoneService redis");
  });

  it("can be chosen by control plane, kind, mesh and name", async () => {
    const { controlPlaneId } = await mock.seed(seed);
    const chosen = async (query: string) => {
      const { json } = await askMock(mock, "GET", `/objects?${query}`);
      return names((json as { objects: Parameters<typeof names>[0] }).objects);
    };
    expect(await chosen(`controlPlane=${controlPlaneId}&name=redis`)).toEqual([whole[2]]);
    expect(await chosen("mesh=default&kind=MeshMultiZoneService")).toEqual([whole[2]]);
    expect(await chosen("controlPlane=none")).toEqual([]);
  });

  it("is gone when it is longer ago than the mock remembers", async () => {
    const short = await startMock({ historyLimit: 1, time: start });
    try {
      await short.seed(seed);
      await short.clock.advance(1_000);
      await short.seed({ ...seed, objects: [service("other")] });
      const reply = await askMock(short, "GET", "/objects?at=2020-01-01T00:00:00Z");
      expect(reply).toMatchObject({
        status: 410,
        json: { detail: "Nothing is remembered before 2026-01-02T03:04:06Z" },
      });
      expect(() => short.objectsAt(new Date(0))).toThrow("Raise historyLimit");
    } finally {
      await short.close();
    }
  });

  it("says what it cannot choose by", async () => {
    const reply = await askMock(mock, "GET", "/objects?at=yesterday&color=red");
    expect(reasonsIn(reply)).toEqual([
      "color is no filter: use controlPlane, kind, mesh, name, or at",
      "at must be a time as RFC 3339 writes it",
    ]);
  });
});
