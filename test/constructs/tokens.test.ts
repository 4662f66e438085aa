import { ControlPlane, KonnectMeshProvider, Mesh } from "cdktf-konnect-mesh";
import { Fn, Lazy, TerraformIterator, TerraformVariable, Token } from "cdktf";
import { existingMesh, type Json, newRedis, newStack, synthesize, warningsOf } from "./synthesized";

const serviceOf = (json: Json) => json.resource?.konnect_mesh_multi_zone_service?.Redis;
const lazyText = (text: string) => Lazy.stringValue({ produce: () => text });

describe("what only Terraform will know passes", () => {
  const variable = '${var["x"]}';
  it.each<[string, object, object]>([
    ["a lazy name", { name: lazyText("Any Name") }, { name: "Any Name" }],
    ["a name with an expression", { name: "redis-${var.zone}" }, { name: "redis-${var.zone}" }],
    ["a name with a directive", { name: "%{ if true }a%{ endif }" }, { name: "%{ if true }a%{ endif }" }],
    [
      "a port number",
      { ports: [{ port: Token.asNumber(variable) }] },
      { spec: { ports: [{ port: variable }] } },
    ],
    [
      "a protocol and a port name",
      { ports: [{ port: 1, appProtocol: lazyText("kafka"), name: "${var.n}" }] },
      { spec: { ports: [{ port: 1, app_protocol: "kafka", name: "${var.n}" }] } },
    ],
    [
      "a lazy list of ports, with Terraform's names",
      { ports: Lazy.anyValue({ produce: () => [{ port: 1, app_protocol: "tcp" }] }) },
      { spec: { ports: [{ port: 1, app_protocol: "tcp" }] } },
    ],
    ["an expression for the ports", { ports: Token.asAny(variable) }, { spec: { ports: variable } }],
    ["a list token for the ports", { ports: Token.asList(variable) }, { spec: { ports: variable } }],
    [
      "a map token for the selector",
      { matchLabels: Token.asStringMap(variable) },
      { spec: { selector: { mesh_service: { match_labels: variable } } } },
    ],
    [
      "a merged selector",
      { matchLabels: Token.asStringMap(Fn.merge([{ a: "b" }, { c: "d" }])) },
      { spec: { selector: { mesh_service: { match_labels: '${merge({"a" = "b"}, {"c" = "d"})}' } } } },
    ],
    [
      "a token as the only key of the selector",
      { matchLabels: { [lazyText("k")]: "v" } },
      { spec: { selector: { mesh_service: { match_labels: { k: "v" } } } } },
    ],
    ["a label's value", { labels: { team: lazyText("a b") } }, { labels: { team: "a b" } }],
    ["labels that are one token", { labels: Token.asStringMap(variable) }, { labels: variable }],
    ["an expression as a label's key", { labels: { "${var.k}": "v" } }, { labels: { "${var.k}": "v" } }],
  ])("%s", (_, props, expected) => {
    const stack = newStack();
    newRedis(stack, props);
    expect(serviceOf(synthesize(stack))).toMatchObject(expected);
    expect(warningsOf(stack)).toEqual([]);
  });

  it("variables and references of other resources", () => {
    const stack = newStack();
    const controlPlane = new ControlPlane(stack, "Global", {
      name: new TerraformVariable(stack, "name", {}).stringValue,
      features: { meshCreation: new TerraformVariable(stack, "with_mesh", { type: "bool" }).booleanValue },
    });
    const mesh = new Mesh(stack, "Mesh", {
      controlPlane,
      name: controlPlane.resource.description,
      labels: controlPlane.resource.labels,
      meshServices: { mode: new TerraformVariable(stack, "mode", {}).stringValue },
      skipCreatingInitialPolicies: new TerraformVariable(stack, "skip", {}).listValue,
    });
    newRedis(stack, { mesh, name: mesh.resource.name });
    expect(synthesize(stack).resource).toMatchObject({
      konnect_mesh_control_plane: {
        Global: {
          name: "${var.name}",
          features: [{ type: "MeshCreation", mesh_creation: { enabled: "${var.with_mesh}" } }],
        },
      },
      konnect_mesh: {
        Mesh: {
          name: "${konnect_mesh_control_plane.Global.description}",
          labels: "${konnect_mesh_control_plane.Global.labels}",
          mesh_services: { mode: { str: "${var.mode}" } },
          skip_creating_initial_policies: "${var.skip}",
        },
      },
      konnect_mesh_multi_zone_service: { Redis: { name: "${konnect_mesh.Mesh.name}" } },
    });
  });

  it("an iterator over ports", () => {
    const stack = newStack();
    const numbers = TerraformIterator.fromList(new TerraformVariable(stack, "ports", {}).listValue);
    newRedis(stack, { ports: numbers.dynamic({ port: numbers.value as number }) });
    expect(serviceOf(synthesize(stack))?.spec?.ports).toBe(
      '${[ for key, val in toset(var.ports): {"port" = val}]}',
    );
  });

  it("an existing mesh and control plane by variables, and a server by one", () => {
    const stack = newStack({ provider: false });
    const text = (id: string) => new TerraformVariable(stack, id, {}).stringValue;
    new KonnectMeshProvider(stack, "Konnect", { serverUrl: text("url"), personalAccessToken: text("token") });
    const controlPlane = ControlPlane.fromId(stack, "Global", text("cp"));
    newRedis(stack, { mesh: Mesh.fromMeshName(stack, "Mesh", { controlPlane, meshName: text("mesh") }) });
    const json = synthesize(stack);
    expect(serviceOf(json)).toMatchObject({ cp_id: "${var.cp}", mesh: "${var.mesh}" });
    expect(json.provider?.["konnect-beta"]).toEqual([
      { server_url: "${var.url}", personal_access_token: "${var.token}" },
    ]);
  });
});

it("an entry that is undefined counts as none, as it does in synthesis", () => {
  const stack = newStack();
  newRedis(stack, { labels: { team: "db", tier: undefined } });
  expect(serviceOf(synthesize(stack))?.labels).toEqual({ team: "db" });
  const empty = newStack();
  newRedis(empty, { matchLabels: { "kuma.io/display-name": undefined } });
  expect(() => synthesize(empty)).toThrow("matchLabels: cannot be empty");
});

describe("a number that is no token is still a number", () => {
  it("below all of CDKTF's number tokens", () => {
    const stack = newStack();
    expect(() => newRedis(stack, { mesh: existingMesh(stack), ports: [{ port: -1e300 }] })).toThrow(
      "ports[0].port: must be a whole number of at most 32 bits",
    );
  });
});
