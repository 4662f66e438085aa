import { ControlPlane, Mesh, ValidationError } from "cdktf-konnect-mesh";
import { Lazy, TerraformVariable } from "cdktf";
import { existingMesh, newRedis, newStack, synthesize, thrownBy } from "./synthesized";

function messageFor(props: object): string {
  const error = thrownBy(() => newRedis(newStack(), props));
  expect(error).toBeInstanceOf(ValidationError);
  return (error as ValidationError).message;
}

describe("a multi-zone service is refused when it is constructed, with where, what, why and what to do", () => {
  it.each<[string, object, string]>([
    [
      "a port as text",
      { ports: [{ port: "6379" }] },
      'test/Redis: ports[0].port: must be a whole number, not text (given "6379"). Give a value of the type named.',
    ],
    ["no port number", { ports: [{ port: 1 }, {}] }, "test/Redis: ports[1].port: is required. Set it."],
    [
      "an unknown protocol",
      { ports: [{ port: 1, appProtocol: "TCP" }] },
      'test/Redis: ports[0].appProtocol: appProtocol must be one of: grpc, http, http2, kafka, tcp (given "TCP"). Use one of the protocols named, in lower case.',
    ],
    [
      "an empty port name",
      { ports: [{ port: 1, name: "" }] },
      'test/Redis: ports[0].name: must not be empty (given ""). Give the port a name, or leave the name out.',
    ],
    [
      "a name with capitals",
      { name: "Redis" },
      "test/Redis: name: invalid characters. A lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (given \"Redis\"). Use up to 253 lowercase letters, digits, '-' and '.', starting and ending with a letter or digit.",
    ],
    [
      "a bad label value",
      { labels: { "example.com/team": "data base" } },
      'test/Redis: labels["example.com/team"]: a valid label must be an empty string or consist of alphanumeric characters',
    ],
    [
      "a bad label key",
      { labels: { "a b": "c" } },
      'test/Redis: labels["a b"]: name part must consist of alphanumeric characters',
    ],
    [
      "a label that is no text",
      { labels: { a: 1 } },
      "test/Redis: labels.a: must be text, not a number (given 1).",
    ],
    [
      "a match label that is no text",
      { matchLabels: { "kuma.io/zone": true } },
      'test/Redis: matchLabels["kuma.io/zone"]: must be text, not true or false (given true).',
    ],
    [
      "an origin of its own",
      { labels: { "kuma.io/origin": "zone" } },
      'test/Redis: labels["kuma.io/origin"]: the origin label must be set to \'global\' (given "zone"). Remove the label',
    ],
    [
      "no mesh",
      { mesh: undefined },
      "test/Redis: mesh: is required: a Mesh, or Mesh.fromMeshName(…). Set it.",
    ],
    [
      "a mesh by its name",
      { mesh: "default" },
      'test/Redis: mesh: must be a construct: a Mesh, or Mesh.fromMeshName(…) (given "default"). Give a value of the type named.',
    ],
    ["ports that are no list", { ports: { port: 1 } }, "test/Redis: ports: must be a list, not an object"],
    [
      "a selector that is no map",
      { matchLabels: "redis" },
      "test/Redis: matchLabels: must be a map, not text",
    ],
  ])("%s", (_, props, message) => {
    expect(messageFor(props).slice(0, message.length)).toBe(message);
  });

  it("all problems at once", () => {
    const error = thrownBy(() =>
      newRedis(newStack(), {
        mesh: undefined,
        name: "Redis",
        matchLabels: {},
        ports: [{ port: "1", appProtocol: "x" }, { appProtocol: "y" }],
        labels: { "a b": "c" },
      }),
    ) as ValidationError;
    expect(error.constructPath).toBe("test/Redis");
    expect(error.problems.map(({ code, path }) => [code, ...path])).toEqual([
      ["required", "mesh"],
      ["wrong_type", "ports", 0, "port"],
      ["required", "ports", 1, "port"],
      ["match_labels_empty", "matchLabels"],
      ["app_protocol_unknown", "ports", 0, "appProtocol"],
      ["app_protocol_unknown", "ports", 1, "appProtocol"],
      ["label_key_invalid", "labels", "a b"],
      ["name_invalid", "name"],
    ]);
    expect(error.message).toMatch(
      /^test\/Redis has 8 problems:\n {2}- mesh: is required.*\n {2}- ports\[0\]\.port: /,
    );
    expect(error.message.split("\n")).toHaveLength(9);
  });

  it("a mesh that no mesh can be called", () => {
    const stack = newStack();
    expect(thrownBy(() => newRedis(stack, { mesh: existingMesh(stack, "Bad!") }))).toMatchObject({
      problems: [{ code: "mesh_reference_invalid", path: ["mesh"], given: "Bad!" }],
    });
  });

  it("what is wrong beside a value that is not known yet", () => {
    const stack = newStack();
    const port = new TerraformVariable(stack, "port", { type: "number" }).numberValue;
    expect(thrownBy(() => newRedis(stack, { ports: [{ port, appProtocol: "x" }] }))).toMatchObject({
      problems: [{ code: "app_protocol_unknown", path: ["ports", 0, "appProtocol"] }],
    });
    const key = Lazy.stringValue({ produce: () => "key" });
    expect(thrownBy(() => newRedis(newStack(), { labels: { [key]: "a b" } }))).toMatchObject({
      problems: [{ code: "label_value_invalid", path: ["labels", key], given: "a b" }],
    });
  });
});

describe("a multi-zone service that can still be added to is refused when it is synthesized", () => {
  it.each<[string, object, string]>([
    [
      "an empty selector",
      { matchLabels: {} },
      "[test/Redis] matchLabels: cannot be empty (given {}). Name at least one label of the MeshServices to group, for example kuma.io/display-name = redis.",
    ],
    ["no selector", { matchLabels: undefined }, "[test/Redis] matchLabels: cannot be empty (given {})."],
    [
      "no ports",
      { ports: [] },
      "[test/Redis] ports: should have at least 1 item (given []). Add at least one element.",
    ],
    ["ports left out", { ports: undefined }, "[test/Redis] ports: should have at least 1 item"],
  ])("%s", (_, props, message) => {
    const stack = newStack();
    newRedis(stack, props);
    expect(() => synthesize(stack)).toThrow(message);
  });
});

describe("the constructs around it are refused likewise", () => {
  it.each<[string, (stack: ReturnType<typeof newStack>) => unknown, string]>([
    [
      "a mesh without control plane",
      (stack) => new Mesh(stack, "M", { name: "default" } as never),
      "test/M: controlPlane: is required: a ControlPlane, or ControlPlane.fromId(…). Set it.",
    ],
    [
      "a mesh with capitals",
      (stack) => new Mesh(stack, "M", { name: "Default", controlPlane: existingMesh(stack).controlPlane }),
      "test/M: name: invalid characters.",
    ],
    [
      "a mesh with a switch that is text",
      (stack) =>
        new Mesh(stack, "M", {
          name: "m",
          controlPlane: existingMesh(stack).controlPlane,
          routing: { zoneEgress: "yes" as never },
        }),
      'test/M: routing.zoneEgress: must be true or false, not text (given "yes").',
    ],
    [
      "an existing mesh without name",
      (stack) =>
        Mesh.fromMeshName(stack, "M", { controlPlane: existingMesh(stack).controlPlane, meshName: "" }),
      'test/M: meshName: is required (given ""). Set it.',
    ],
    [
      "an existing control plane without id",
      (stack) => ControlPlane.fromId(stack, "C", undefined as never),
      "test/C: controlPlaneId: is required. Set it.",
    ],
    [
      "a control plane whose name starts with a dash",
      (stack) => new ControlPlane(stack, "C", { name: "-x" }),
      'test/C: name: must start with a letter or digit (given "-x").',
    ],
    [
      "a control plane with a feature that is text",
      (stack) =>
        new ControlPlane(stack, "C", { name: "x", features: { hostnameGeneratorCreation: "no" as never } }),
      'test/C: features.hostnameGeneratorCreation: must be true or false, not text (given "no").',
    ],
  ])("%s", (_, construct, message) => {
    const error = thrownBy(() => construct(newStack())) as ValidationError;
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message.slice(0, message.length)).toBe(message);
  });
});
