import { defaultMesh, type DrivenKonnect, startDriven } from "./support/driven-provider";

let driven: DrivenKonnect;
const key = "cp-1//meshes/default";
const meshId = '{"cp_id":"cp-1","name":"default"}';

beforeEach(async () => {
  driven = await startDriven();
  // As the client sends it: an unset list becomes "none of them".
  driven.konnect.meddle = (json) => ({ skipCreatingInitialPolicies: ["*"], ...json });
});

describe("skip_creating_initial_policies unset", () => {
  it("stays empty in state, and plans no change for ever", async () => {
    const created = await driven.mesh.converge(defaultMesh(), null);
    expect(created.diagnostics).toEqual([]);
    expect(driven.konnect.bodies[0]).not.toHaveProperty("skipCreatingInitialPolicies");
    const refreshed = await driven.mesh.read(created);
    expect(refreshed.state?.skip_creating_initial_policies).toEqual([]);
    expect(await driven.mesh.plan(defaultMesh(), refreshed)).toMatchObject({ action: "no-op" });
  });

  it.each([
    ["unset", defaultMesh()],
    ["an empty list", defaultMesh({ skip_creating_initial_policies: [] })],
    ["the whole list", defaultMesh({ skip_creating_initial_policies: ["*"] })],
  ])("in a configuration that says %s, state of the official provider plans no change", async (_, config) => {
    const created = await driven.mesh.converge(defaultMesh(), null);
    const official = { ...created, state: { ...created.state, skip_creating_initial_policies: ["*"] } };
    const refreshed = await driven.mesh.read(official);
    expect(refreshed.state?.skip_creating_initial_policies).toEqual(["*"]);
    expect(await driven.mesh.plan(config, refreshed)).toMatchObject({ action: "no-op" });
  });

  it("needs no apply after an import", async () => {
    await driven.mesh.converge(defaultMesh(), null);
    const imported = await driven.mesh.import(meshId);
    expect(await driven.mesh.plan(defaultMesh(), imported)).toMatchObject({ action: "no-op" });
  });

  it("is no way to take back a list that was set", async () => {
    const some = defaultMesh({ skip_creating_initial_policies: ["MeshTimeout"] });
    const created = await driven.mesh.converge(some, null);
    expect(created.state?.skip_creating_initial_policies).toEqual(["MeshTimeout"]);
    expect(await driven.mesh.plan(defaultMesh(), created)).toMatchObject({ action: "update" });
  });
});

describe("the mesh", () => {
  it("sends values of several types bare, and reads them back into their wrapper", async () => {
    const wanted = defaultMesh({
      mesh_services: { mode: { str: "Exclusive" } },
      routing: { zone_egress: true },
    });
    const created = await driven.mesh.converge(wanted, null);
    expect(driven.konnect.bodies[0]).toMatchObject({
      meshServices: { mode: "Exclusive" },
      routing: { zoneEgress: true },
    });
    const refreshed = await driven.mesh.read(created);
    expect(refreshed.state).toMatchObject({ mesh_services: { mode: { str: "Exclusive", integer: null } } });
    expect(await driven.mesh.plan(wanted, refreshed)).toMatchObject({ action: "no-op" });
  });

  it.each([
    ["an empty object", { routing: {} }],
    ["an object of empty objects", { networking: { outbound: {} } }],
  ])("converges with %s, whether the server repeats it or not", async (_, part) => {
    const wanted = defaultMesh(part);
    for (const repeats of [true, false]) {
      const other = await startDriven();
      if (!repeats) other.konnect.meddle = ({ routing: _r, networking: _n, ...rest }) => rest;
      const created = await other.mesh.converge(wanted, null);
      expect(created.diagnostics).toEqual([]);
      expect(await other.mesh.plan(wanted, await other.mesh.read(created))).toMatchObject({
        action: "no-op",
      });
    }
  });

  it("converges when the server makes empty objects that nobody asked for", async () => {
    const server = driven.konnect.meddle;
    driven.konnect.meddle = (json) => ({ ...server(json), routing: {}, networking: { outbound: {} } });
    const created = await driven.mesh.converge(defaultMesh(), null);
    const refreshed = await driven.mesh.read(created);
    expect(await driven.mesh.plan(defaultMesh(), refreshed)).toMatchObject({ action: "no-op" });
  });

  it("is imported with the empty objects that the server has, as by the official provider", async () => {
    const wanted = defaultMesh({ routing: {}, networking: { outbound: {} } });
    await driven.mesh.converge(wanted, null);
    const imported = await driven.mesh.import(meshId);
    expect(imported.state).toMatchObject({ networking: { outbound: { passthrough: null } } });
    expect(await driven.mesh.plan(wanted, imported)).toMatchObject({ action: "no-op" });
  });

  it("leaves out of the applied state what the plan said is unset, and shows it as drift", async () => {
    driven.konnect.meddle = (json) => ({ ...json, routing: { zoneEgress: true } });
    const created = await driven.mesh.converge(defaultMesh(), null);
    expect(created).toMatchObject({ diagnostics: [], state: { routing: null } });
    expect((await driven.mesh.read(created)).state).toMatchObject({ routing: { zone_egress: true } });
  });

  it("drops a part that the configuration drops", async () => {
    const created = await driven.mesh.converge(defaultMesh({ routing: { zone_egress: true } }), null);
    const updated = await driven.mesh.converge(defaultMesh(), created);
    expect(updated.state?.routing).toBeNull();
    expect(driven.konnect.objects.get(key)).not.toHaveProperty("routing");
  });
});
