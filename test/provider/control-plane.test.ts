import { withDisabledFeatures } from "../../src/konnect";
import { renderPath } from "../../src/plugin/values/path";
import { unknownPaths } from "../../src/plugin/values/walk";
import { type DrivenKonnect, startDriven } from "./support/driven-provider";

let driven: DrivenKonnect;
const id = "00000000-0000-4000-8000-000000000001";

beforeEach(async () => {
  driven = await startDriven();
});

describe("a control plane", () => {
  it("is made with one request, after a look for its namesakes, and the answer is the state", async () => {
    const created = await driven.controlPlane.converge({ name: "team-a", description: "of team a" }, null);
    expect(created.diagnostics).toEqual([]);
    expect(driven.konnect.calls).toEqual(["list ", "post team-a"]);
    expect(driven.konnect.bodies).toEqual([{ name: "team-a", description: "of team a" }]);
    expect(created.state).toMatchObject({ id, name: "team-a", created_at: "2026-01-02T03:04:01.5Z" });
  });

  it("plans no change afterwards, nor after a refresh", async () => {
    const created = await driven.controlPlane.converge({ name: "team-a" }, null);
    const refreshed = await driven.controlPlane.read(created);
    expect(refreshed.state).toEqual(created.state);
    expect(await driven.controlPlane.plan({ name: "team-a" }, refreshed)).toMatchObject({ action: "no-op" });
  });

  it("is renamed in place, without its features, which are fixed", async () => {
    const features = [{ type: "MeshCreation", mesh_creation: { enabled: true } }];
    const created = await driven.controlPlane.converge({ name: "team-a", features }, null);
    expect(driven.konnect.bodies[0]).toMatchObject({
      features: [{ type: "MeshCreation", meshCreation: { enabled: true } }],
    });
    const plan = await driven.controlPlane.plan({ name: "team-b", features }, created);
    expect(plan.action).toBe("update");
    expect(unknownPaths(plan.planned, driven.controlPlane.type).map(renderPath)).toEqual(["updated_at"]);
    const updated = await driven.controlPlane.apply(plan);
    expect(driven.konnect.bodies.at(-1)).toEqual({ name: "team-b" });
    expect(updated.state).toMatchObject({ id, name: "team-b" });
  });

  it("is replaced when its features change", async () => {
    const features = (enabled: boolean) => [{ type: "MeshCreation", mesh_creation: { enabled } }];
    const created = await driven.controlPlane.converge({ name: "a", features: features(true) }, null);
    const plan = await driven.controlPlane.plan({ name: "a", features: features(false) }, created);
    expect(plan.action).toBe("replace");
  });

  it("keeps description and labels that the configuration no longer says, as the official provider does", async () => {
    const first = { name: "a", description: "d", labels: { team: "shop" } };
    const created = await driven.controlPlane.converge(first, null);
    expect(await driven.controlPlane.plan({ name: "a" }, created)).toMatchObject({ action: "no-op" });
    const renamed = await driven.controlPlane.converge({ name: "b" }, created);
    expect(driven.konnect.bodies.at(-1)).toEqual({ name: "b", description: "d", labels: { team: "shop" } });
    expect(renamed.state).toMatchObject({ description: "d", labels: { team: "shop" } });
  });

  it("loses its labels to an empty map", async () => {
    const created = await driven.controlPlane.converge({ name: "a", labels: { team: "shop" } }, null);
    const emptied = await driven.controlPlane.converge({ name: "a", labels: {} }, created);
    expect(driven.konnect.bodies.at(-1)).toEqual({ name: "a", labels: {} });
    expect(
      await driven.controlPlane.plan({ name: "a", labels: {} }, await driven.controlPlane.read(emptied)),
    ).toMatchObject({ action: "no-op" });
  });

  it("is imported by its bare id", async () => {
    await driven.controlPlane.converge({ name: "team-a" }, null);
    const imported = await driven.controlPlane.import(id);
    expect(imported.state).toMatchObject({ id, name: "team-a" });
    expect(await driven.controlPlane.plan({ name: "team-a" }, imported)).toMatchObject({ action: "no-op" });
    expect((await driven.controlPlane.import(" ")).diagnostics).toMatchObject([
      { summary: "Missing required field" },
    ]);
  });

  it("shows labels that nobody set as the server does, empty, like the official provider", async () => {
    driven.konnect.meddle = (json) => ({ labels: {}, ...json });
    const created = await driven.controlPlane.converge({ name: "team-a" }, null);
    expect(created.state?.labels).toEqual({});
    expect((await driven.controlPlane.read(created)).state?.labels).toEqual({});
    expect(await driven.controlPlane.plan({ name: "team-a" }, created)).toMatchObject({ action: "no-op" });
  });

  it("is imported with what is empty as empty, so that a configuration that says so replaces nothing", async () => {
    driven.konnect.meddle = (json) => ({ labels: {}, features: [], ...json });
    await driven.controlPlane.converge({ name: "team-a" }, null);
    const imported = await driven.controlPlane.import(id);
    expect(imported.state).toMatchObject({ labels: {}, features: [] });
    const empty = { name: "team-a", labels: {}, features: [] };
    expect(await driven.controlPlane.plan(empty, imported)).toMatchObject({ action: "no-op" });
    expect(await driven.controlPlane.plan({ name: "team-a" }, imported)).toMatchObject({ action: "no-op" });
  });

  it("that is gone leaves the state, and is deleted", async () => {
    const created = await driven.controlPlane.converge({ name: "team-a" }, null);
    expect((await driven.controlPlane.converge(null, created)).diagnostics).toEqual([]);
    expect((await driven.controlPlane.read(created)).state).toBeNull();
    expect(await driven.controlPlane.converge(null, created)).toMatchObject({ state: null, diagnostics: [] });
  });
});

describe("features = []", () => {
  const none = { name: "team-a", features: [] };
  const disabled = [
    {
      type: "HostnameGeneratorCreation",
      hostname_generator_creation: { enabled: false },
      mesh_creation: null,
    },
    { type: "MeshCreation", hostname_generator_creation: null, mesh_creation: { enabled: false } },
  ];

  beforeEach(() => {
    // As the client sends it: no features become each of them, switched off.
    driven.konnect.meddle = withDisabledFeatures;
  });

  it("stays empty in state, and neither fails nor plans a change for ever", async () => {
    const created = await driven.controlPlane.converge(none, null);
    expect(created.diagnostics).toEqual([]);
    expect(created.state?.features).toEqual([]);
    const refreshed = await driven.controlPlane.read(created);
    expect(refreshed.state?.features).toEqual([]);
    expect(await driven.controlPlane.plan(none, refreshed)).toMatchObject({ action: "no-op" });
  });

  it("lets a control plane be renamed in place", async () => {
    const created = await driven.controlPlane.converge(none, null);
    const plan = await driven.controlPlane.plan({ ...none, name: "team-b" }, created);
    expect(plan.action).toBe("update");
    expect(await driven.controlPlane.apply(plan)).toMatchObject({ diagnostics: [], state: { features: [] } });
  });

  it("replaces nothing in state of the official provider, which lists what is switched off", async () => {
    const created = await driven.controlPlane.converge(none, null);
    const official = { ...created, state: { ...created.state, features: disabled } };
    expect(await driven.controlPlane.plan(none, official)).toMatchObject({ action: "no-op" });
    const refreshed = await driven.controlPlane.read(official);
    expect(refreshed.state?.features).toHaveLength(2);
    expect(await driven.controlPlane.plan(none, refreshed)).toMatchObject({ action: "no-op" });
    const imported = await driven.controlPlane.import(id);
    expect(await driven.controlPlane.plan(none, imported)).toMatchObject({ action: "no-op" });
  });

  it("replaces a control plane that has a feature", async () => {
    const some = [{ type: "MeshCreation", mesh_creation: { enabled: true } }];
    const created = await driven.controlPlane.converge({ name: "team-a", features: some }, null);
    expect(await driven.controlPlane.plan(none, created)).toMatchObject({ action: "replace" });
  });
});
