import type { Profile } from "../../src/model";
import { type Fixture, redisSpec, service, startFixture } from "./client";

const path = "/meshes/default/meshmultizoneservices/redis";
let fixture: Fixture;
let now: number;

async function start(profile: Profile): Promise<void> {
  now = Date.parse("2026-01-02T03:04:05Z");
  fixture = await startFixture({ profile, clock: () => new Date(now) });
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
}
const put = (body: unknown, at = path) => fixture.call("PUT", at, { body });
const labelled = (labels: object) => service("redis", "default", { labels });
const read = async () => (await fixture.call("GET", path)).json as Record<string, unknown>;
afterEach(() => fixture.close());

describe("a stored multi-zone service", () => {
  beforeEach(() => start("2.13"));

  it("is shown with keys in the server's order, indented by one blank", async () => {
    await put({
      ...service(),
      labels: { b: "2", a: "1" },
      spec: { ports: [{ appProtocol: "http", port: 80, name: "web" }], selector: redisSpec.selector },
    });
    const { text, headers } = await fixture.call("GET", path);
    expect(headers["content-type"]).toBe("application/json");
    expect(text).toBe(
      `${JSON.stringify(
        {
          type: "MeshMultiZoneService",
          mesh: "default",
          name: "redis",
          creationTime: "2026-01-02T03:04:05Z",
          modificationTime: "2026-01-02T03:04:05Z",
          labels: { a: "1", b: "2", "kuma.io/mesh": "default" },
          kri: "kri_mzsvc_default___redis_",
          spec: { selector: redisSpec.selector, ports: [{ name: "web", port: 80, appProtocol: "http" }] },
          status: {},
        },
        null,
        1,
      )}\n`,
    );
  });

  it("keeps its creation time, and moves its modification time even when nothing changes", async () => {
    await put(service());
    now += 1500;
    expect((await put(service())).status).toBe(200);
    expect(await read()).toMatchObject({
      creationTime: "2026-01-02T03:04:05Z",
      modificationTime: "2026-01-02T03:04:06.5Z",
    });
    await put(service());
    expect(await read()).toMatchObject({ modificationTime: "2026-01-02T03:04:06.501Z" });
  });

  it("keeps a label of the user where the server would fill in its own", async () => {
    await put(labelled({ "kuma.io/mesh": "elsewhere", "kuma.io/zone": "east" }));
    expect(await read()).toMatchObject({
      labels: { "kuma.io/mesh": "elsewhere", "kuma.io/zone": "east" },
      kri: "kri_mzsvc_default_east__redis_",
    });
  });

  it("replaces half a surrogate pair, as Go does", async () => {
    const spec = JSON.stringify({ ...redisSpec, selector: { meshService: { matchLabels: { a: "X" } } } });
    await put(`{"type":"MeshMultiZoneService","name":"redis","spec":${spec.replace('"X"', '"\\ud800"')}}`);
    expect(await read()).toMatchObject({
      spec: { selector: { meshService: { matchLabels: { a: "\uFFFD" } } } },
    });
  });

  it.each([
    ["k8s", "kong-mesh-system"],
    ["kubernetes&namespace=other", "other"],
  ])("is shown as a manifest by ?format=%s", async (query, namespace) => {
    await put(labelled({ team: "db" }));
    expect((await fixture.call("GET", `${path}?format=${query}`)).json).toEqual({
      kind: "MeshMultiZoneService",
      apiVersion: "kuma.io/v1alpha1",
      metadata: {
        name: "redis",
        namespace,
        creationTimestamp: "2026-01-02T03:04:05Z",
        labels: { "kuma.io/mesh": "default" },
      },
      spec: redisSpec,
    });
  });

  it("refuses another format", async () => {
    await put(service());
    expect((await fixture.call("GET", `${path}?format=universal`)).status).toBe(200);
    const { status, json } = await fixture.call("GET", `${path}?format=yaml`);
    expect(status).toBe(400);
    expect(json).toMatchObject({
      title: "Could not retrieve a resource",
      invalid_parameters: [
        { field: "", reason: '"format" must be one of ["k8s", "kubernetes", "universal"]' },
      ],
    });
  });
});

describe.each<[Profile, string[]]>([
  ["2.13", ["kuma.io/origin", "kuma.io/zone", "kuma.io/display-name"]],
  ["v3", ["kuma.io/zone"]],
])("an update in profile %s", (profile, immutable) => {
  const all = {
    "kuma.io/origin": "global",
    "kuma.io/zone": "east",
    "kuma.io/display-name": "redis",
    team: "db",
  };
  const reasonsOf = (json: unknown) =>
    (json as { causes: readonly { field: string; message: string }[] }).causes.map(
      ({ field, message }) => `${field} ${message}`,
    );
  beforeEach(() => start(profile));

  it(`cannot remove ${immutable.join(", ")}`, async () => {
    await put(labelled(all));
    const { status, json } = await put(service());
    expect(status).toBe(400);
    expect(json).toMatchObject({ title: "Could not update a resource", detail: "Resource is not valid" });
    expect(reasonsOf(json)).toEqual(
      immutable.map(
        (key) => `labels["${key}"] is immutable, cannot be removed (was "${all[key as keyof typeof all]}")`,
      ),
    );
    expect((await read()).labels).toMatchObject(all);
  });

  it("cannot change the zone", async () => {
    await put(labelled(all));
    expect(reasonsOf((await put(labelled({ ...all, "kuma.io/zone": "west" }))).json)).toEqual([
      'labels["kuma.io/zone"] is immutable, cannot be changed from "east" to "west"',
    ]);
  });

  it("can add the zone later", async () => {
    await put(service());
    expect((await put(labelled({ "kuma.io/zone": "east" }))).status).toBe(200);
  });
});

describe("a name that is no RFC 1035 label", () => {
  it("is created in v3 behind a good display name, and never updated", async () => {
    await start("v3");
    const at = "/meshes/default/meshmultizoneservices/1redis";
    const body = service("1redis", "default", { labels: { "kuma.io/display-name": "ok" } });
    expect((await put(body, at)).status).toBe(201);
    const { status, json } = await put(body, at);
    expect([status, (json as { title: string }).title]).toEqual([400, "Failed to update a resource"]);
  });

  it("is warned of at every write in 2.13", async () => {
    await start("2.13");
    const at = "/meshes/default/meshmultizoneservices/http.bin";
    const warnings = [
      expect.stringMatching(/^Invalid MeshMultiZoneService resource name: 'http\.bin'\./) as unknown,
    ];
    expect(await put(service("http.bin"), at)).toMatchObject({ status: 201, json: { warnings } });
    expect(await put(service("http.bin"), at)).toMatchObject({ status: 200, json: { warnings } });
  });
});

describe("the SNIs of ports", () => {
  const ports = [{ port: 90 }, { port: 80, name: "b" }, { port: 80, name: "a" }];
  const body = { ...service(), spec: { ...redisSpec, ports } };

  it("are shown in v3, sorted by port", async () => {
    await start("v3");
    await put(body);
    expect((await read()).snis).toEqual([
      { port: 80, sni: "sni.mzsvc.default.redis.b" },
      { port: 80, sni: "sni.mzsvc.default.redis.a" },
      { port: 90, sni: "sni.mzsvc.default.redis.90" },
    ]);
  });

  it("are not shown in 2.13", async () => {
    await start("2.13");
    await put(body);
    expect(await read()).not.toHaveProperty("snis");
  });
});

describe("refusals come one step at a time", () => {
  beforeEach(() => start("2.13"));
  const bad = {
    type: "MeshMultiZoneService",
    mesh: "default",
    name: "Other",
    labels: { "a b": "c", "kuma.io/origin": "zone" },
    spec: { selector: { meshService: {} }, ports: [{ port: "1", appProtocol: "x" }] },
  };

  it.each<[string, string, unknown, number, string, string[]]>([
    [
      "the mesh before the body",
      "/meshes/none/meshmultizoneservices/redis",
      "{",
      404,
      "Failed to retrieve Mesh",
      [],
    ],
    ["the syntax before the schema", path, "{", 400, "Bad Request", []],
    [
      "the schema before the rules of the spec",
      path,
      bad,
      400,
      "Could not process a resource",
      ["spec.ports[0].port"],
    ],
    [
      "the rules of the spec before the request",
      path,
      { ...bad, spec: { ...bad.spec, ports: [{ port: 1, appProtocol: "x" }] } },
      400,
      "Could not process a resource",
      ["spec.selector.meshService.matchLabels", "spec.ports[0].appProtocol"],
    ],
    [
      "of the request: path, origin, labels, name",
      path,
      { ...bad, spec: redisSpec },
      400,
      "Could not process a resource",
      ["name", 'labels["kuma.io/origin"]', 'labels["a b"]', "name"],
    ],
  ])("%s", async (_rule, at, body, status, title, fields) => {
    const { json, ...reply } = await put(body, at);
    expect(reply.status).toBe(status);
    const { invalid_parameters = [], ...error } = json as {
      title: string;
      invalid_parameters?: readonly { field: string }[];
    };
    expect(error.title).toBe(title);
    expect(invalid_parameters.map(({ field }) => field)).toEqual(fields);
    expect((await fixture.call("GET", path)).status).toBe(404);
  });

  it("an integer past 32 bits after the schema, where decoding refuses it", async () => {
    const { json } = await put({ ...service(), spec: { ...redisSpec, ports: [{ port: -2147483649 }] } });
    expect(json).toMatchObject({
      status: 400,
      title: "Bad Request",
      detail:
        'invalid MeshMultiZoneService object: "json: cannot unmarshal number -2147483649 into Go struct field MeshMultiZoneService.spec.ports.port of type int32"',
    });
  });

  it("an origin that nobody knows, by name", async () => {
    expect((await put(labelled({ "kuma.io/origin": "moon" }))).json).toMatchObject({
      causes: [{ field: 'labels["kuma.io/origin"]', message: 'unknown resource origin "moon"' }],
    });
  });
});
