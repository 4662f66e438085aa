import { drive } from "../../src/plugin/testing";
import { createKonnectProvider } from "../../src/provider";
import { kinds } from "../../src/model";
import { FakeKonnect, failure } from "./support/fake-konnect";

const service = "konnect_mesh_multi_zone_service";
const cpId = "cp-1";

async function start(konnect = new FakeKonnect()) {
  const driver = drive(createKonnectProvider({ environment: {}, makeClient: () => konnect.client }));
  await driver.configure({});
  return { konnect, driver };
}

const redis = (mesh: string) => ({
  type: "MeshMultiZoneService",
  mesh,
  name: "redis",
  labels: { "kuma.io/mesh": mesh, team: "a" },
  creationTime: "2026-01-02T03:04:05Z",
  modificationTime: "2026-01-02T03:04:05Z",
  kri: `kri_mzsvc_${mesh}___redis_`,
  spec: { ports: [{ port: 1, appProtocol: "tcp" }], selector: { meshService: {} } },
});

describe("a query", () => {
  it("can be made of every resource type", () => {
    const { resources } = createKonnectProvider();
    const configs = resources.map(({ listing }) => Object.keys(listing?.schema.attributes ?? { none: 0 }));
    const ofScope = { organization: [], "control-plane": ["cp_id"], mesh: ["cp_id", "mesh"] };
    expect(configs).toEqual(kinds.map(({ scope }) => ofScope[scope]));
  });

  it("finds objects of every mesh with identities, and whole ones as an import reads them", async () => {
    const { driver, konnect } = await start();
    konnect.objects.set("cp-1/default/meshmultizoneservices/redis", redis("default"));
    konnect.objects.set("cp-1/other/meshmultizoneservices/redis", redis("other"));
    const { objects, diagnostics } = await driver.list(service, { cp_id: cpId }, { whole: true });
    expect(diagnostics).toEqual([]);
    expect(objects.map(({ displayName, identity }) => [displayName, identity])).toEqual([
      ["redis", { cp_id: cpId, mesh: "default", name: "redis" }],
      ["redis", { cp_id: cpId, mesh: "other", name: "redis" }],
    ]);
    const [first] = objects;
    const imported = await driver.resource(service).import(first?.identity ?? {});
    expect(first?.state).toEqual(imported.state);
  });

  it("finds control planes", async () => {
    const { driver, konnect } = await start();
    const created = await driver.resource("konnect_mesh_control_plane").converge({ name: "team-a" }, null);
    expect(konnect.objects.size).toBe(1);
    const { objects } = await driver.list("konnect_mesh_control_plane", {});
    expect(objects).toMatchObject([{ displayName: "team-a", identity: { id: created.state?.id } }]);
  });

  it("that the server refuses says why", async () => {
    const { driver, konnect } = await start();
    konnect.failNext("list", "before", failure("forbidden"));
    expect(await driver.list(service, { cp_id: cpId, mesh: "default" })).toMatchObject({
      objects: [],
      diagnostics: [{ severity: "error", summary: "Cannot list objects of the kind MeshMultiZoneService" }],
    });
  });

  it("of something that is no such object says so, after what could be read", async () => {
    const { driver, konnect } = await start();
    konnect.objects.set("cp-1/a/meshmultizoneservices/redis", redis("a"));
    konnect.objects.set("cp-1/b/meshmultizoneservices/redis", { ...redis("b"), spec: 7 });
    const { objects, diagnostics } = await driver.list(service, { cp_id: cpId });
    expect(objects).toHaveLength(1);
    expect(diagnostics[0]?.detail).toContain("spec is not an object");
  });
});
