import { drive } from "../../src/plugin/testing";
import { createKonnectProvider } from "../../src/provider";
import { FakeKonnect, failure } from "./support/fake-konnect";

const typeName = "konnect-beta_mesh_control_planes";

async function read(konnect: FakeKonnect) {
  const driver = drive(createKonnectProvider({ environment: {}, makeClient: () => konnect.client }));
  await driver.configure({});
  return driver.readDataSource(typeName, {});
}

const bare = {
  id: "00000000-0000-4000-8000-000000000001",
  name: "bare",
  created_at: "2026-01-02T03:04:05.500000000+00:00",
  updated_at: "2026-01-02T03:04:05Z",
};

describe("the data source of control planes", () => {
  it("shows every control plane, with null or an empty list for what it has not", async () => {
    const konnect = new FakeKonnect();
    konnect.objects.set("1", bare);
    konnect.objects.set("2", {
      ...bare,
      id: "00000000-0000-4000-8000-000000000002",
      name: "full",
      description: "All of it",
      labels: { team: "a", none: null },
      features: [
        { type: "MeshCreation", meshCreation: { enabled: false } },
        { type: "SomethingNew", unheardOf: 1 },
      ],
    });
    const { state, diagnostics } = await read(konnect);
    expect(diagnostics).toEqual([]);
    expect(state).toEqual({
      data: [
        {
          id: bare.id,
          name: "bare",
          description: null,
          labels: null,
          features: [],
          created_at: "2026-01-02T03:04:05.5Z",
          updated_at: "2026-01-02T03:04:05Z",
        },
        {
          id: "00000000-0000-4000-8000-000000000002",
          name: "full",
          description: "All of it",
          labels: { team: "a", none: null },
          features: [
            { type: "MeshCreation", mesh_creation: { enabled: false }, hostname_generator_creation: null },
            { type: "SomethingNew", mesh_creation: null, hostname_generator_creation: null },
          ],
          created_at: "2026-01-02T03:04:05.5Z",
          updated_at: "2026-01-02T03:04:05Z",
        },
      ],
    });
  });

  it("is an empty list where there are none", async () => {
    expect(await read(new FakeKonnect())).toEqual({ state: { data: [] }, diagnostics: [] });
  });

  it("says why the control planes cannot be listed", async () => {
    const konnect = new FakeKonnect();
    konnect.failNext("list", "before", failure("unauthorized"));
    expect(await read(konnect)).toMatchObject({
      state: null,
      diagnostics: [{ severity: "error", summary: "Cannot list the control planes" }],
    });
  });

  it("refuses an answer that is no control plane, and names the field", async () => {
    const konnect = new FakeKonnect();
    konnect.objects.set("1", { ...bare, name: 7 });
    const { diagnostics } = await read(konnect);
    expect(diagnostics).toMatchObject([{ severity: "error" }]);
    expect(diagnostics[0]?.detail).toContain("name is not text");
  });
});
