import { KonnectMeshProvider, Mesh } from "cdktf-konnect-mesh";
import { TerraformVariable } from "cdktf";
import { existingMesh, newRedis, newStack, synthesize, warningsOf } from "./synthesized";

describe("what the control plane accepts and a user will regret is a warning of the construct", () => {
  it.each<[string, object, string]>([
    ["a name that is no RFC 1035 label", { name: "http.bin" }, "name: a DNS-1035 label must"],
    ["a port beyond TCP", { ports: [{ port: 70000 }] }, "ports[0].port: is no TCP port"],
    [
      "a port twice",
      { ports: [{ port: 1 }, { port: 1 }] },
      "ports[1].port: repeats ports[0].port (given 1).",
    ],
    [
      "a port name twice",
      {
        ports: [
          { port: 1, name: "a" },
          { port: 2, name: "a" },
        ],
      },
      "ports[1].name: repeats ports[0].name",
    ],
    [
      "a match label against the syntax",
      { matchLabels: { "a b": "c" } },
      'matchLabels["a b"]: name part must',
    ],
    [
      "a label that names another mesh",
      { labels: { "kuma.io/mesh": "other" } },
      'labels["kuma.io/mesh"]: names the mesh "other", but the object is in the mesh "default". The control plane keeps the label as it is',
    ],
  ])("%s", (_, props, message) => {
    const stack = newStack();
    newRedis(stack, props);
    expect(() => synthesize(stack)).not.toThrow();
    expect(warningsOf(stack)).toEqual([expect.stringContaining(message)]);
    expect(String(warningsOf(stack)[0]).indexOf(message)).toBe(0);
  });

  it("is given once, however often the props are checked", () => {
    const stack = newStack();
    newRedis(stack, { ports: [{ port: 70000 }], labels: { "kuma.io/mesh": "other" } })
      .addPort({ port: 1 })
      .addLabel("team", "db");
    synthesize(stack);
    expect(warningsOf(stack)).toHaveLength(2);
  });
});

describe("the label kuma.io/mesh", () => {
  it("is synthesized as it was written, whichever mesh it names", () => {
    const stack = newStack();
    newRedis(stack, { labels: { "kuma.io/mesh": "other" } });
    expect(synthesize(stack).resource?.konnect_mesh_multi_zone_service?.Redis?.labels).toEqual({
      "kuma.io/mesh": "other",
    });
  });

  it("is compared with the name of a mesh of the same app, although that is a reference", () => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    const mesh = new Mesh(stack, "Payments", { controlPlane, name: "payments" });
    newRedis(stack, { mesh, labels: { "kuma.io/mesh": "default" } });
    expect(warningsOf(stack)).toEqual([expect.stringContaining('is in the mesh "payments"')]);
  });

  it.each([
    ["the object's own mesh", "default", "default"],
    ["a value not known yet", "${var.mesh}", "default"],
    ["a mesh while the object's is not known yet", "default", "${var.mesh}"],
  ])("may name %s", (_, label, meshName) => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    const mesh = Mesh.fromMeshName(stack, "Other", { controlPlane, meshName });
    newRedis(stack, { mesh, labels: { "kuma.io/mesh": label } });
    expect(warningsOf(stack)).toEqual([]);
  });
});

describe("an access token in the code", () => {
  it.each(["personalAccessToken", "systemAccountAccessToken", "konnectAccessToken"])(
    "as %s is warned of without being shown",
    (property) => {
      const stack = newStack({ provider: false });
      new KonnectMeshProvider(stack, "Konnect", { [property]: "kpat_secret" });
      expect(warningsOf(stack)).toEqual([expect.stringContaining(`${property}: is written in plain text`)]);
      expect(String(warningsOf(stack)[0])).not.toContain("kpat_secret");
    },
  );

  it("that comes from a variable is fine", () => {
    const stack = newStack({ provider: false });
    const token = new TerraformVariable(stack, "token", { sensitive: true }).stringValue;
    new KonnectMeshProvider(stack, "Konnect", { personalAccessToken: token });
    expect(warningsOf(stack)).toEqual([]);
  });
});
