import type { Profile } from "../../src/model";
import { type Fixture, startFixture } from "./client";

let fixture: Fixture;
const start = async (profile: Profile) => {
  fixture = await startFixture({ profile, writable: ["MeshService"] });
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
};
afterEach(() => fixture.close());

const put = (spec: unknown, name = "redis") =>
  fixture.call("PUT", `/meshes/default/meshservices/${name}`, {
    body: { type: "MeshService", mesh: "default", name, spec },
  });
const read = async () =>
  (await fixture.call("GET", "/meshes/default/meshservices/redis")).json as Record<string, unknown>;
const violations = async (spec: unknown, name?: string) =>
  ((await put(spec, name)).json as { causes?: { field: string; message: string }[] }).causes?.map(
    ({ field, message }) => `${field}: ${message}`,
  ) ?? [];

describe("a MeshService", () => {
  it.each<Profile>(["2.13", "v3"])("has defaults, and an empty status of structs: %s", async (profile) => {
    await start(profile);
    expect((await put({ ports: [{ port: 80 }] })).status).toBe(201);
    expect(await read()).toMatchObject({
      spec: { state: "Unavailable", selector: {}, ports: [{ port: 80, appProtocol: "tcp" }] },
      status: { tls: {}, dataplaneProxies: {} },
    });
  });

  it.each<[Profile, object]>([
    ["2.13", { dataplaneTags: { "kuma.io/service": "redis" } }],
    ["v3", { dataplaneLabels: { matchLabels: { app: "redis" } } }],
  ])("of %s knows its own selectors alone", async (profile, kept) => {
    await start(profile);
    await put({
      selector: {
        dataplaneTags: { "kuma.io/service": "redis" },
        dataplaneLabels: { matchLabels: { app: "redis" } },
      },
    });
    expect((await read()).spec).toEqual({ state: "Unavailable", selector: kept });
  });

  const badSpec = {
    ports: [
      { port: 1, appProtocol: "mysql" },
      { port: 2, appProtocol: "" },
    ],
    selector: { dataplaneRef: { name: "dp" }, dataplaneLabels: {} },
  };

  it("is checked by v3", async () => {
    await start("v3");
    expect(await violations(badSpec)).toEqual([
      "spec.ports[0].appProtocol: appProtocol must be one of: grpc, http, http2, tcp",
      "spec.selector: must specify only one of: dataplaneRef or dataplaneLabels",
    ]);
  });

  it("is stored by 2.13 as it is", async () => {
    await start("2.13");
    expect((await put(badSpec)).status).toBe(201);
  });

  it.each<[string, unknown, string]>([
    ["a state", { state: "Sleeping" }, "spec.state: in body should be one of [Available Unavailable]"],
    [
      "an identity",
      { identities: [{ type: "Other", value: "x" }] },
      "spec.identities[0].type: in body should be one of [ServiceTag SpiffeID]",
    ],
    ["a port", { ports: [{}] }, "spec.ports[0].port: in body is required"],
  ])("has a schema in 2.13 too: %s", async (_name, spec, violation) => {
    await start("2.13");
    expect(await violations(spec)).toEqual([violation]);
  });

  it("takes a target port as number or name, and nothing else", async () => {
    await start("2.13");
    for (const targetPort of [8080, "http"]) {
      await put({ ports: [{ port: 80, targetPort }] });
      expect((await read()).spec).toMatchObject({ ports: [{ targetPort }] });
    }
    expect(await violations({ ports: [{ port: 80, targetPort: true }] })).toEqual([
      ': "spec.ports[0].targetPort" must validate at least one schema (anyOf)',
      'spec.ports[0].targetPort: in body must be of type integer: "boolean"',
    ]);
  });

  it("has a short name in 2.13, which warns of what v3 refuses", async () => {
    await start("2.13");
    expect(await violations({}, "a".repeat(64))).toEqual(["name: must not be longer than 63 characters"]);
    expect((await put({}, "1redis")).json).toEqual({
      warnings: [expect.stringMatching(/^Invalid MeshService resource name: '1redis'/)],
    });
  });

  it("shows the SNIs of its ports in v3, with the zone of its label", async () => {
    await start("v3");
    const body = {
      type: "MeshService",
      mesh: "default",
      name: "redis",
      labels: { "kuma.io/zone": "east" },
      spec: { ports: [{ port: 80, name: "http" }] },
    };
    await fixture.call("PUT", "/meshes/default/meshservices/redis", { body });
    expect((await read()).snis).toEqual([{ port: 80, sni: "sni.msvc.default.east.redis.http" }]);
  });
});
