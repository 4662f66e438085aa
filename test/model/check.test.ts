import { checkResource, mesh, meshControlPlane, meshMultiZoneService, renderProblem } from "../../src/model";

const redis = {
  cpId: "5e3a0d2c-0000-4000-8000-000000000001",
  mesh: "default",
  name: "redis",
  type: "MeshMultiZoneService",
  labels: { team: "db" } as Record<string, unknown>,
  spec: {
    selector: {
      meshService: {
        matchLabels: { "kuma.io/display-name": "redis" } as Record<string, unknown> | undefined,
      },
    },
    ports: [{ port: 6379, appProtocol: "tcp" }] as unknown,
  },
};

type Redis = typeof redis;
const withSpec = (spec: Partial<Redis["spec"]>): Redis => ({ ...redis, spec: { ...redis.spec, ...spec } });
const selecting = (matchLabels: Record<string, unknown> | undefined) =>
  withSpec({ selector: { meshService: { matchLabels } } });
const listening = (ports: unknown) => withSpec({ ports });

describe("a multi-zone service", () => {
  it("of the documentation's example has no problem", () => {
    expect(checkResource(meshMultiZoneService, redis)).toEqual([]);
  });

  it.each<[string, unknown, string, string, (string | number)[]]>([
    [
      "an empty selector",
      selecting({}),
      "error",
      "match_labels_empty",
      ["spec", "selector", "meshService", "matchLabels"],
    ],
    [
      "no match labels",
      selecting(undefined),
      "error",
      "match_labels_empty",
      ["spec", "selector", "meshService", "matchLabels"],
    ],
    ["no ports", listening([]), "error", "too_few_items", ["spec", "ports"]],
    ["ports left out", listening(undefined), "error", "required", ["spec", "ports"]],
    ["ports that are no list", listening({}), "error", "wrong_type", ["spec", "ports"]],
    ["a port as text", listening([{ port: "6379" }]), "error", "wrong_type", ["spec", "ports", 0, "port"]],
    ["a fraction as port", listening([{ port: 1.5 }]), "error", "not_int32", ["spec", "ports", 0, "port"]],
    ["a port past 32 bits", listening([{ port: 3e9 }]), "error", "not_int32", ["spec", "ports", 0, "port"]],
    ["a port that is NaN", listening([{ port: NaN }]), "error", "wrong_type", ["spec", "ports", 0, "port"]],
    ["no port number", listening([{}]), "error", "required", ["spec", "ports", 0, "port"]],
    [
      "an unknown protocol",
      listening([{ port: 1, appProtocol: "TCP" }]),
      "error",
      "app_protocol_unknown",
      ["spec", "ports", 0, "appProtocol"],
    ],
    [
      "an empty port name",
      listening([{ port: 1, name: "" }]),
      "error",
      "port_name_empty",
      ["spec", "ports", 0, "name"],
    ],
    [
      "a port beyond TCP",
      listening([{ port: 70000 }]),
      "warning",
      "port_out_of_range",
      ["spec", "ports", 0, "port"],
    ],
    [
      "a port number twice",
      listening([{ port: 1 }, { port: 1 }]),
      "warning",
      "port_duplicate",
      ["spec", "ports", 1, "port"],
    ],
    [
      "a port name twice",
      listening([
        { port: 1, name: "a" },
        { port: 2, name: "a" },
      ]),
      "warning",
      "port_name_duplicate",
      ["spec", "ports", 1, "name"],
    ],
    [
      "a port name that is no label",
      listening([{ port: 1, name: "a.b" }]),
      "warning",
      "port_name_not_label",
      ["spec", "ports", 0, "name"],
    ],
    [
      "a selector against label syntax",
      selecting({ "not a key": "x" }),
      "warning",
      "match_label_never_matches",
      ["spec", "selector", "meshService", "matchLabels", "not a key"],
    ],
    ["a name with capitals", { ...redis, name: "Redis" }, "error", "name_invalid", ["name"]],
    ["a name with a dot", { ...redis, name: "http.bin" }, "warning", "name_not_rfc1035_label", ["name"]],
    ["a malformed mesh", { ...redis, mesh: "Bad!" }, "error", "mesh_reference_invalid", ["mesh"]],
    ["no mesh", { ...redis, mesh: undefined }, "error", "required", ["mesh"]],
    [
      "a bad label key",
      { ...redis, labels: { "a b": "c" } },
      "error",
      "label_key_invalid",
      ["labels", "a b"],
    ],
    [
      "a bad label value",
      { ...redis, labels: { a: "b c" } },
      "error",
      "label_value_invalid",
      ["labels", "a"],
    ],
    [
      "a foreign origin",
      { ...redis, labels: { "kuma.io/origin": "zone" } },
      "error",
      "origin_not_global",
      ["labels", "kuma.io/origin"],
    ],
    ["another type", { ...redis, type: "MeshService" }, "error", "not_allowed_value", ["type"]],
  ])("with %s gets one problem", (_, resource, severity, code, path) => {
    expect(checkResource(meshMultiZoneService, resource)).toEqual([
      expect.objectContaining({ severity, code, path }),
    ]);
  });

  it("gets all its problems at once", () => {
    const resource = {
      ...redis,
      name: "Redis",
      spec: { selector: { meshService: {} }, ports: [{ port: "x" }] },
    };
    expect(checkResource(meshMultiZoneService, resource).map(({ code }) => code)).toEqual([
      "wrong_type",
      "match_labels_empty",
      "name_invalid",
    ]);
  });

  it.each([
    ["kafka", "2.13", []],
    ["kafka", "v3", ["app_protocol_unknown"]],
  ] as const)("with protocol %s in profile %s has problems %p", (appProtocol, profile, codes) => {
    const problems = checkResource(meshMultiZoneService, listening([{ port: 1, appProtocol }]), { profile });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it("may not have a dot in its name in v3", () => {
    const [problem] = checkResource(meshMultiZoneService, { ...redis, name: "http.bin" }, { profile: "v3" });
    expect(problem).toMatchObject({ severity: "error", code: "name_not_rfc1035_label" });
  });

  it("is judged by the display name that its labels give it", () => {
    const labels = { "kuma.io/display-name": "Bad_Name" };
    expect(checkResource(meshMultiZoneService, { ...redis, labels }, { profile: "v3" })).toEqual([
      expect.objectContaining({ code: "name_not_rfc1035_label", given: "Bad_Name" }),
    ]);
  });

  const token = {};
  it.each<[string, unknown]>([
    ["name", { ...redis, name: token }],
    ["labels", { ...redis, labels: token }],
    ["a label", { ...redis, labels: { a: token } }],
    ["spec", { ...redis, spec: token }],
    ["ports", listening(token)],
    ["a port", listening([token])],
    ["a port number", listening([{ port: token }])],
    ["match labels", withSpec({ selector: { meshService: { matchLabels: token } } })],
  ])("passes while its %s is not known yet", (_, resource) => {
    expect(checkResource(meshMultiZoneService, resource, { isOpaque: (value) => value === token })).toEqual(
      [],
    );
  });

  it("is still held to the rules that the known half breaks", () => {
    const resource = listening([{ port: token, appProtocol: "nope" }]);
    const problems = checkResource(meshMultiZoneService, resource, { isOpaque: (value) => value === token });
    expect(problems.map(({ code }) => code)).toEqual(["app_protocol_unknown"]);
  });

  it("may carry labels named like members of every object", () => {
    const labels = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Record<string, unknown>;
    expect(checkResource(meshMultiZoneService, { ...redis, labels })).toEqual([
      expect.objectContaining({ code: "label_key_invalid", path: ["labels", "__proto__"] }),
    ]);
  });
});

describe("a mesh", () => {
  const valid = { cpId: "x", name: "default", type: "Mesh" };
  it.each<[string, object, string[]]>([
    ["nothing more", {}, []],
    ["a mode by name", { meshServices: { mode: "Exclusive" } }, []],
    ["a mode by number", { meshServices: { mode: 3 } }, []],
    ["a mode that is neither", { meshServices: { mode: true } }, ["wrong_type"]],
    ["a name of 64 characters", { name: "m".repeat(64) }, ["name_not_rfc1035_label"]],
    ["a name with an underscore", { name: "my_mesh" }, ["name_invalid"]],
  ])("with %s has the problems %p", (_, extra, codes) => {
    expect(checkResource(mesh, { ...valid, ...extra }).map(({ code }) => code)).toEqual(codes);
  });
});

describe("a control plane", () => {
  it.each<[string, object, string[]]>([
    ["a name", {}, []],
    ["an empty name", { name: "" }, ["text_not_allowed"]],
    ["a name that starts with a dash", { name: "-a" }, ["text_not_allowed"]],
    ["a long description", { description: "d".repeat(251) }, ["text_not_allowed"]],
    ["a null label", { labels: { a: null } }, []],
    ["a bad label", { labels: { a: "-" } }, ["label_value_invalid"]],
    [
      "eleven labels",
      { labels: Object.fromEntries([..."abcdefghijk"].map((key) => [key, "v"])) },
      ["too_many_labels"],
    ],
  ])("with %s has the problems %p", (_, extra, codes) => {
    expect(checkResource(meshControlPlane, { name: "demo", ...extra }).map(({ code }) => code)).toEqual(
      codes,
    );
  });
});

describe("a rendered problem", () => {
  it("says where, why, what was given and what to do", () => {
    const [problem] = checkResource(meshMultiZoneService, listening([{ port: "6379" }]));
    expect(problem && renderProblem(problem)).toBe(
      'spec.ports[0].port: must be a whole number, not text (given "6379"). Give a value of the type named.',
    );
  });

  it("quotes label keys", () => {
    const [problem] = checkResource(meshMultiZoneService, { ...redis, labels: { "kuma.io/origin": "zone" } });
    expect(problem && renderProblem(problem)).toContain('labels["kuma.io/origin"]: the origin label must be');
  });
});
