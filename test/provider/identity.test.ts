import { kinds } from "../../src/model";
import { unknown } from "../../src/plugin/values/value";
import { createKonnectProvider } from "../../src/provider";
import { type DrivenKonnect, redis, redisId, startDriven } from "./support/driven-provider";

const identity = { cp_id: "cp-1", mesh: "default", name: "redis" };
let driven: DrivenKonnect;

beforeEach(async () => {
  driven = await startDriven();
});

describe("the identity of an object", () => {
  it("has the keys of its import id, for every kind", () => {
    const { resources } = createKonnectProvider();
    expect(resources.map(({ typeName, identity: names }) => [typeName, names])).toEqual(
      kinds.map(({ terraformType, scope }) => [
        terraformType,
        { organization: ["id"], "control-plane": ["cp_id", "name"], mesh: ["cp_id", "mesh", "name"] }[scope],
      ]),
    );
  });

  it("imports what the import id imports", async () => {
    const created = await driven.service.converge(redis(), null);
    const byIdentity = await driven.service.import(identity);
    expect(byIdentity).toEqual(await driven.service.import(redisId));
    expect(byIdentity).toMatchObject({ identity, diagnostics: [] });
    expect(await driven.service.plan(redis(), byIdentity)).toMatchObject({ action: "no-op", identity });
    expect(created.identity).toEqual(identity);
  });

  it("changes only with the object: a rename plans a new one", async () => {
    const created = await driven.service.converge(redis(), null);
    const plan = await driven.service.plan(redis({ name: "cache" }), created);
    expect(plan).toMatchObject({ action: "replace", identity: { ...identity, name: "cache" } });
  });

  it("is known before the object is made, where Terraform knows all of it", async () => {
    expect((await driven.service.plan(redis(), null)).identity).toEqual(identity);
    expect(await driven.service.plan(redis({ cp_id: unknown }), null)).not.toHaveProperty("identity");
  });

  it("of a control plane is its id, which is told when it is made", async () => {
    const created = await driven.controlPlane.converge({ name: "team-a" }, null);
    expect(created.identity).toEqual({ id: created.state?.id });
    const imported = await driven.controlPlane.import({ id: created.state?.id ?? null });
    expect(imported.state).toMatchObject({ name: "team-a" });
  });
});

describe("an object of another provider", () => {
  const official = "registry.terraform.io/kong/konnect-beta";
  const stored = async () => JSON.stringify((await driven.service.converge(redis(), null)).state);

  it.each([official, "registry.opentofu.org/kong/konnect-beta", "example.com/our/konnect-beta"])(
    "moves here from the same type of %s, and nothing changes",
    async (provider) => {
      const moved = await driven.service.move({ provider, state: await stored() });
      expect(moved).toMatchObject({ diagnostics: [], identity });
      const read = await driven.service.read(moved);
      expect(await driven.service.plan(redis(), read)).toMatchObject({ action: "no-op", diagnostics: [] });
    },
  );

  it("moves here from the control planes of the general provider", async () => {
    const state = '{"id":"cp-1","name":"team-a","something_new":true}';
    const provider = "registry.terraform.io/kong/konnect";
    const moved = await driven.controlPlane.move({ provider, state });
    expect(moved).toMatchObject({ diagnostics: [], state: { id: "cp-1", name: "team-a", labels: null } });
  });

  it.each([
    ["another type", official, "konnect_mesh_service"],
    [
      "a mesh without a control plane",
      "registry.terraform.io/kong/kong-mesh",
      "kong-mesh_mesh_multi_zone_service",
    ],
    [
      "a stranger's type of the same name",
      "registry.terraform.io/who/ever",
      "konnect_mesh_multi_zone_service",
    ],
    [
      "the general provider, but no control plane",
      "registry.terraform.io/kong/konnect",
      "konnect_mesh_multi_zone_service",
    ],
    [
      "a provider with a name of JavaScript's own",
      "registry.terraform.io/x/constructor",
      "konnect_mesh_multi_zone_service",
    ],
  ])("does not move here from %s", async (_, provider, typeName) => {
    const moved = await driven.service.move({ provider, typeName, state: "{}" });
    expect(moved).toMatchObject({ state: null, diagnostics: [{ summary: "Cannot move" }] });
  });

  it("at another schema version is not guessed at", async () => {
    const moved = await driven.service.move({ provider: official, version: 1, state: await stored() });
    expect(moved).toMatchObject({ state: null, diagnostics: [{ summary: "Cannot move" }] });
    expect(moved.diagnostics[0]?.detail).toContain("schema version 1");
  });
});
