import type { Profile } from "../../src/model";
import { type Fixture, service, startFixture } from "./client";

let fixture: Fixture;
const start = async (profile: Profile) => {
  fixture = await startFixture({ profile, clock: () => new Date("2026-01-02T03:04:05Z") });
};
const put = (more: object = {}, name = "m1") =>
  fixture.call("PUT", `/meshes/${name}`, { body: { type: "Mesh", name, ...more } });
const read = async (name = "m1") => (await fixture.call("GET", `/meshes/${name}`)).json;
const stored = () => fixture.mock.objects().map(({ kind, name }) => `${kind} ${name}`);
afterEach(() => fixture.close());

const settings = {
  skipCreatingInitialPolicies: ["*"],
  meshServices: { mode: "Exclusive" },
  networking: { outbound: { passthrough: false } },
  routing: { zoneEgress: false, localityAwareLoadBalancing: true },
};
const time = "2026-01-02T03:04:05Z";
const envelope = {
  type: "Mesh",
  name: "m1",
  creationTime: time,
  modificationTime: time,
  kri: "kri_m____m1_",
};

describe("a mesh", () => {
  it("of 2.13 keeps the fields that it has, and drops others", async () => {
    await start("2.13");
    const { status, json } = await put({ ...settings, spec: {}, routing: { ...settings.routing, x: 1 } });
    expect([status, json]).toEqual([201, {}]);
    expect(await read()).toEqual({ ...envelope, ...settings });
  });

  it("of v3 has initial policies to skip and nothing else", async () => {
    await start("v3");
    await put({ ...settings, labels: { team: "db" } });
    expect(await read()).toEqual({
      ...envelope,
      labels: { team: "db", "kuma.io/display-name": "m1", "kuma.io/origin": "global" },
      skipCreatingInitialPolicies: ["*"],
    });
  });

  it("of 2.13 has the user's labels alone", async () => {
    await start("2.13");
    await put({ labels: { team: "db" } });
    expect(await read()).toEqual({ ...envelope, labels: { team: "db" } });
  });

  it("of 2.13 keeps every field of the contract, whatever it may be of several types", async () => {
    await start("2.13");
    const whole = {
      constraints: {
        dataplaneProxy: { requirements: [{ tags: { "kuma.io/zone": "east" } }], restrictions: [] },
      },
      logging: {
        defaultBackend: "file",
        backends: [{ name: "file", type: "file", format: "%START_TIME%", conf: { path: "/tmp/log" } }],
      },
      metrics: {
        enabledBackend: "prometheus",
        backends: [
          { name: "prometheus", type: "prometheus", conf: { port: 5670, skipMTLS: true, tls: { mode: 1 } } },
        ],
      },
      mtls: {
        enabledBackend: "own",
        skipValidation: false,
        backends: [
          {
            name: "own",
            type: "provided",
            mode: "PERMISSIVE",
            conf: { cert: { secret: "cert" }, key: { inlineString: "key" } },
            dpCert: { rotation: { expiration: "24h" }, requestTimeout: { seconds: 5, nanos: 0 } },
          },
          {
            name: "vault",
            type: "vault",
            conf: { fromCp: { address: "https://vault", auth: { token: { file: "/t" } } } },
          },
        ],
      },
      tracing: {
        defaultBackend: "zipkin",
        backends: [
          {
            name: "zipkin",
            type: "zipkin",
            sampling: 12.5,
            conf: { url: "http://z:9411", traceId128bit: true },
          },
        ],
      },
      meshServices: { mode: 2 },
      networking: { outbound: {} },
      routing: {},
    };
    expect(await put(whole)).toMatchObject({ status: 201, json: {} });
    expect(await read()).toEqual({ ...envelope, ...whole });
  });

  it("keeps an empty object, and takes null for nothing", async () => {
    await start("2.13");
    expect((await put({ labels: null, routing: null, networking: { outbound: {} } })).status).toBe(201);
    expect(await read()).toEqual({ ...envelope, networking: { outbound: {} } });
  });
});

describe("the initial policies of a mesh", () => {
  const all = [
    "MeshCircuitBreaker mesh-circuit-breaker-all-m1",
    "MeshRetry mesh-retry-all-m1",
    "MeshTimeout mesh-timeout-all-m1",
    "MeshTimeout mesh-timeout-to-all-m1",
  ];
  const key = "Secret dataplane-token-signing-key-m1-1";
  beforeEach(() => start("2.13"));

  it.each<[unknown, string[]]>([
    [undefined, all],
    [[], all],
    [["MeshTimeout"], all.slice(0, 2)],
    [["*"], []],
    [["MeshRetry", "MeshCircuitBreaker"], all.slice(2)],
  ])("are created, unless skipped: %j", async (skipCreatingInitialPolicies, policies) => {
    await put({ skipCreatingInitialPolicies });
    expect(stored()).toEqual(["MeshControlPlane demo", "Mesh m1", ...policies, key]);
  });

  it("are created with the mesh and never again", async () => {
    await put({ skipCreatingInitialPolicies: ["*"] });
    expect((await put()).status).toBe(200);
    expect(stored()).toEqual(["MeshControlPlane demo", "Mesh m1", key]);
  });
});

describe("deleting a mesh", () => {
  beforeEach(() => start("2.13"));

  it("deletes everything in it, and nothing else", async () => {
    await put();
    await put({}, "m2");
    for (const mesh of ["m1", "m2"]) {
      await fixture.call("PUT", `/meshes/${mesh}/meshmultizoneservices/redis`, {
        body: service("redis", mesh),
      });
    }
    const before = stored().filter((name) => !/ (.*-)?m1(-1)?$/.test(name));
    const reply = await fixture.call("DELETE", "/meshes/m1");
    expect([reply.status, reply.text]).toEqual([200, "{}\n"]);
    expect(fixture.mock.objects().filter(({ mesh }) => mesh === "m1")).toEqual([]);
    expect(stored()).toHaveLength(before.length - 1);
    expect((await fixture.call("GET", "/meshes/m2/meshmultizoneservices/redis")).status).toBe(200);
    expect((await fixture.call("GET", "/meshes/m1/meshmultizoneservices/redis")).json).toMatchObject({
      status: 404,
      title: "Failed to retrieve Mesh",
    });
  });
});

describe("a body of a mesh that Go cannot decode", () => {
  beforeEach(() => start("2.13"));

  it.each<[unknown, string]>([
    [[], "array into Go value of type v1alpha1.ResourceMeta"],
    ["null", "null into Go value of type v1alpha1.ResourceMeta"],
    [{ type: "Mesh", name: 5 }, "number into Go struct field ResourceMeta.name of type string"],
    [
      { type: "Mesh", name: "m1", labels: [] },
      "array into Go struct field ResourceMeta.labels of type map[string]string",
    ],
    [
      { type: "Mesh", name: "m1", labels: { a: true } },
      "bool into Go struct field ResourceMeta.labels of type string",
    ],
    [{ type: "Mesh", name: "m1", routing: [] }, "array into Go struct field Mesh.routing of type object"],
    [
      { type: "Mesh", name: "m1", networking: { outbound: { passthrough: "yes" } } },
      "string into Go struct field Mesh.networking.outbound.passthrough of type boolean",
    ],
    [
      { type: "Mesh", name: "m1", skipCreatingInitialPolicies: [1] },
      "number into Go struct field Mesh.skipCreatingInitialPolicies of type string",
    ],
    [
      { type: "Mesh", name: "m1", meshServices: { mode: {} } },
      "object into Go struct field Mesh.meshServices.mode of type enum",
    ],
    [
      { type: "Mesh", name: "m1", meshServices: { mode: 1.5 } },
      "number into Go struct field Mesh.meshServices.mode of type enum",
    ],
    [
      { type: "Mesh", name: "m1", mtls: { backends: [{ conf: { auth: { awsCredentials: "x" } } }] } },
      "string into Go struct field Mesh.mtls.backends.conf.auth.awsCredentials of type object",
    ],
    [
      { type: "Mesh", name: "m1", metrics: { backends: [null] } },
      "null into Go struct field Mesh.metrics.backends of type object",
    ],
    [
      {
        type: "Mesh",
        name: "m1",
        constraints: { dataplaneProxy: { requirements: [{ tags: { a: null } }] } },
      },
      "null into Go struct field Mesh.constraints.dataplaneProxy.requirements.tags of type string",
    ],
    [
      { type: "Mesh", name: "m1", mtls: { backends: [{ dpCert: { requestTimeout: { seconds: 1.5 } } }] } },
      "number into Go struct field Mesh.mtls.backends.dpCert.requestTimeout.seconds of type integer",
    ],
  ])("%j", async (body, error) => {
    const { json } = await fixture.call("PUT", "/meshes/m1", { body });
    expect(json).toMatchObject({
      status: 400,
      title: "Bad Request",
      detail: `invalid Mesh object: "json: cannot unmarshal ${error}"`,
    });
    expect(stored()).toEqual(["MeshControlPlane demo"]);
  });

  it("has an empty name and type where it has none", async () => {
    expect((await fixture.call("PUT", "/meshes/m1", { body: {} })).json).toMatchObject({
      title: "Could not process a resource",
      causes: [
        { field: "name", message: "name from the URL has to be the same as in body" },
        { field: "type", message: "type from the URL has to be the same as in body" },
        { field: "name", message: "cannot be empty" },
      ],
    });
  });
});
