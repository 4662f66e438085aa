import { renderPath } from "../../src/plugin/values/path";
import { unknown, type Value, type ValueRecord } from "../../src/plugin/values/value";
import { defaultMesh, type DrivenKonnect, redis, spec, startDriven } from "./support/driven-provider";

let driven: DrivenKonnect;

beforeAll(async () => {
  driven = await startDriven();
});

async function found(config: ValueRecord): Promise<readonly string[]> {
  const diagnostics = await driven.service.validate(config);
  return diagnostics.map(({ severity, path = [] }) => `${severity} ${renderPath(path)}`);
}

const port = (changes: ValueRecord): Value => [{ port: 6379, ...changes }];

describe("a multi-zone service", () => {
  it.each<[string, ValueRecord, readonly string[]]>([
    ["as documented", redis(), []],
    [
      "with every protocol that the server takes",
      redis({
        spec: spec(
          ["grpc", "http", "http2", "kafka", "tcp"].map((app_protocol, index) => ({
            port: index + 1,
            app_protocol,
          })),
        ),
      }),
      [],
    ],
    ["without a selector", redis({ spec: { ...spec(), selector: null } }), ["error spec.selector"]],
    [
      "with an empty selector",
      redis({ spec: spec(undefined, {}) }),
      ["error spec.selector.mesh_service.match_labels"],
    ],
    [
      "with no selector labels at all",
      redis({ spec: spec(undefined, null) }),
      ["error spec.selector.mesh_service.match_labels"],
    ],
    ["with no ports", redis({ spec: spec([]) }), ["error spec.ports"]],
    ["with a null port", redis({ spec: spec([null]) }), ["error spec.ports[0]"]],
    ["without a port number", redis({ spec: spec(port({ port: null })) }), ["error spec.ports[0].port"]],
    ["with half a port", redis({ spec: spec(port({ port: 80.5 })) }), ["error spec.ports[0].port"]],
    [
      "with a port beyond 32 bits",
      redis({ spec: spec(port({ port: 2 ** 40 })) }),
      ["error spec.ports[0].port"],
    ],
    [
      "with an unknown protocol",
      redis({ spec: spec(port({ app_protocol: "HTTP" })) }),
      ["error spec.ports[0].app_protocol"],
    ],
    ["with an empty port name", redis({ spec: spec(port({ name: "" })) }), ["error spec.ports[0].name"]],
    ["with capitals in the name", redis({ name: "Redis" }), ["error name"]],
    ["of another type", redis({ type: "Mesh" }), ["error type"]],
    ["with a bad label key", redis({ labels: { "-x": "y" } }), ['error labels["-x"]']],
    ["with a bad label value", redis({ labels: { "kuma.io/x": "a b" } }), ['error labels["kuma.io/x"]']],
    ["with a null label", redis({ labels: { a: null } }), ['error labels["a"]']],
    [
      "with an origin that is not this control plane's",
      redis({ labels: { "kuma.io/origin": "zone" } }),
      ['error labels["kuma.io/origin"]'],
    ],
    ["with a name that 2.13 only warns of", redis({ name: "redis.cache" }), ["warning name"]],
    [
      "with a port that is no TCP port",
      redis({ spec: spec(port({ port: 70000 })) }),
      ["warning spec.ports[0].port"],
    ],
    ["with a port twice", redis({ spec: spec([{ port: 1 }, { port: 1 }]) }), ["warning spec.ports[1].port"]],
    [
      "with a port name twice",
      redis({
        spec: spec([
          { port: 1, name: "a" },
          { port: 2, name: "a" },
        ]),
      }),
      ["warning spec.ports[1].name"],
    ],
    [
      "with a selector that can never match",
      redis({ spec: spec(undefined, { "-x": "y" }) }),
      ['warning spec.selector.mesh_service.match_labels["-x"]'],
    ],
    [
      "unknown wherever it can be",
      {
        cp_id: unknown,
        mesh: unknown,
        name: unknown,
        type: "MeshMultiZoneService",
        labels: unknown,
        spec: unknown,
      },
      [],
    ],
    [
      "unknown inside",
      redis({
        labels: { a: unknown },
        spec: spec([unknown, { port: unknown, name: unknown, app_protocol: unknown }], unknown),
      }),
      [],
    ],
  ])("%s", async (_, config, expected) => {
    expect(await found(config)).toEqual(expected);
  });

  it("gets every problem at once, with what was given, why, and what to do", async () => {
    const config = redis({
      name: "Redis",
      labels: { "-x": "y" },
      spec: spec(port({ app_protocol: "smtp" }), {}),
    });
    const diagnostics = await driven.service.validate(config);
    expect(diagnostics.map(({ summary }) => summary).sort()).toEqual([
      'Invalid labels["-x"]',
      "Invalid name",
      "Invalid spec.ports[0].app_protocol",
      "Invalid spec.selector.mesh_service.match_labels",
    ]);
    const protocol = diagnostics.find(({ summary }) => summary.includes("app_protocol"));
    expect(protocol?.detail).toBe(
      'spec.ports[0].app_protocol: appProtocol must be one of: grpc, http, http2, kafka, tcp (given "smtp"). Use one of the protocols named, in lower case.',
    );
  });

  it("is judged where the configuration is known beside what is not", async () => {
    expect(
      await found(redis({ name: unknown, spec: spec(port({ app_protocol: "smtp" }), unknown) })),
    ).toEqual(["error spec.ports[0].app_protocol"]);
  });
});

describe("a mesh", () => {
  it.each<[string, Value, readonly string[]]>([
    ["by name", { str: "Exclusive" }, []],
    ["by number", { integer: 1 }, []],
    ["both ways", { str: "Exclusive", integer: 1 }, ["mesh_services.mode.integer", "mesh_services.mode.str"]],
    ["no way", {}, ["mesh_services.mode"]],
    ["by half a number", { integer: 1.5 }, ["mesh_services.mode.integer"]],
    ["not known yet", { str: unknown }, []],
  ])("whose mode is given %s", async (_, mode, expected) => {
    const diagnostics = await driven.mesh.validate(defaultMesh({ mesh_services: { mode } }));
    expect(diagnostics.map(({ path = [] }) => renderPath(path))).toEqual(expected);
  });
});

describe("a control plane", () => {
  it.each<[string, ValueRecord, readonly string[]]>([
    ["as small as can be", { name: "a" }, []],
    ["without a name to speak of", { name: "" }, ["name"]],
    ["with a name too long", { name: "a".repeat(101) }, ["name"]],
    ["with a description too long", { name: "a", description: "x".repeat(251) }, ["description"]],
    [
      "with a feature without type",
      { name: "a", features: [{ mesh_creation: { enabled: true } }] },
      ["features[0].type"],
    ],
    [
      "with a feature that says nothing",
      { name: "a", features: [{ type: "MeshCreation", mesh_creation: {} }] },
      ["features[0].mesh_creation.enabled"],
    ],
    ["with a label that Konnect refuses", { name: "a", labels: { a: "-" } }, ['labels["a"]']],
  ])("%s", async (_, config, expected) => {
    const diagnostics = await driven.controlPlane.validate(config);
    expect(diagnostics.map(({ path = [] }) => renderPath(path))).toEqual(expected);
  });
});
