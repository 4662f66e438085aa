import { pathKey, placeOf, readKubernetesYaml, readUniversalYaml } from "cdktf-konnect-mesh/formats";

const universal = `# The cache of every zone.
type: MeshMultiZoneService
mesh: default
name: redis
labels:
  team: shop # who to call
spec:
  # found by name
  selector:
    meshService:
      matchLabels:
        kuma.io/display-name: redis
  ports:
    # as always
    - port: 6379
      appProtocol: tcp
`;

const kubernetes = `# The cache of every zone.
apiVersion: kuma.io/v1alpha1
kind: MeshMultiZoneService
metadata:
  name: redis
  namespace: kong-mesh-system
  labels:
    kuma.io/mesh: default
    team: shop # who to call
spec:
  # found by name
  selector:
    meshService:
      matchLabels:
        kuma.io/display-name: redis
  ports:
    # as always
    - port: 6379
      appProtocol: tcp
`;

const redis = {
  name: "redis",
  attributes: {
    type: "MeshMultiZoneService",
    mesh: "default",
    name: "redis",
    labels: { team: "shop" },
    spec: {
      selector: { mesh_service: { match_labels: { "kuma.io/display-name": "redis" } } },
      ports: [{ port: 6379, app_protocol: "tcp" }],
    },
  },
  comments: new Map([
    [pathKey([]), ["The cache of every zone."]],
    [pathKey(["labels", "team"]), ["who to call"]],
    [pathKey(["spec", "selector"]), ["found by name"]],
    [pathKey(["spec", "ports", 0]), ["as always"]],
  ]),
};

const readers = { universal: readUniversalYaml, kubernetes: readKubernetesYaml } as const;

it("reads Universal YAML", async () => {
  const { resources, problems, losses } = await readUniversalYaml(universal, "redis.yaml");
  expect({ problems, losses }).toEqual({ problems: [], losses: [] });
  expect(resources).toMatchObject([redis]);
});

it("reads a Kubernetes manifest as the same resource", async () => {
  const { resources, problems, losses } = await readKubernetesYaml(kubernetes, "redis.yaml");
  expect({ problems, losses }).toEqual({ problems: [], losses: [] });
  expect(resources).toMatchObject([{ ...redis, namespace: "kong-mesh-system" }]);
});

it.each<[keyof typeof readers, string, readonly (readonly [readonly (string | number)[], string])[]]>([
  [
    "universal",
    universal,
    [
      [[], "2:1"],
      [["mesh"], "3:1"],
      [["labels", "team"], "6:3"],
      [["spec", "ports", 0], "15:7"],
      [["spec", "ports", 0, "port"], "15:7"],
      [["spec", "ports", 0, "name"], "15:7"],
      [["spec", "selector", "mesh_service", "match_labels", "kuma.io/display-name"], "12:9"],
    ],
  ],
  [
    "kubernetes",
    kubernetes,
    [
      [[], "2:1"],
      [["type"], "3:1"],
      [["mesh"], "8:5"],
      [["name"], "5:3"],
      [["labels", "team"], "9:5"],
      [["spec", "ports", 0, "app_protocol"], "19:7"],
    ],
  ],
])("knows where each attribute stands in %s YAML", async (format, text, expected) => {
  for (const [before, lines] of [
    ["", text],
    ["\ufeff", text.replaceAll("\n", "\r\n")],
  ] as const) {
    const { resources } = await readers[format](before + lines, "redis.yaml");
    const [{ origin } = { origin: undefined }] = resources;
    if (origin === undefined) throw new Error("no origin");
    const places = expected.map(([path]) => placeOf(origin, path));
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(expected.map(([, place]) => place));
    expect(resources).toMatchObject([redis]);
  }
});

const mesh = "type: Mesh\nname: default\n";

it("reads many documents, and leaves out those that are empty or broken", async () => {
  const text = `---\n${mesh}---\n# nothing but this\n---\na: [\n---\n${universal}---\n${universal}`;
  const { resources, problems, losses } = await readUniversalYaml(text, "f");
  expect(resources.map(({ kind, name }) => `${kind.name} ${name}`)).toEqual([
    "Mesh default",
    "MeshMultiZoneService redis",
    "MeshMultiZoneService redis_2",
  ]);
  expect(problems).toMatchObject([{ code: "syntax" }]);
  expect(losses).toMatchObject([{ code: "comment", what: 'the comment "nothing but this"' }]);
});

it("reads a Mesh of Kubernetes, which is all spec", async () => {
  const { resources } = await readKubernetesYaml(
    "apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: default }\nspec:\n  meshServices:\n    # all\n    mode: Exclusive\n",
    "f",
  );
  expect(resources).toMatchObject([
    {
      attributes: { name: "default", type: "Mesh", mesh_services: { mode: { str: "Exclusive" } } },
      comments: new Map([[pathKey(["mesh_services", "mode"]), ["all"]]]),
    },
  ]);
  const places = resources.map(({ origin }) => origin && placeOf(origin, ["mesh_services", "mode", "str"]));
  expect(places).toEqual([{ line: 7, column: 5 }]);
});

it("follows anchors and merge keys", async () => {
  const { resources, problems } = await readUniversalYaml(
    `${mesh}routing: &r { zoneEgress: true }\nlabels:\n  <<: &l { a: x, b: y }\n  b: z\n`,
    "f",
  );
  expect(problems).toEqual([]);
  expect(resources).toMatchObject([
    { attributes: { routing: { zone_egress: true }, labels: { a: "x", b: "z" } } },
  ]);
});

it("takes the mesh default where none is named, as the control plane does", async () => {
  const { resources } = await readUniversalYaml(universal.replace("mesh: default\n", ""), "f");
  expect(resources).toMatchObject([{ attributes: { mesh: "default" } }]);
});

const manifest = kubernetes.replace("  namespace", "  annotations: { team: a }\n  uid: 1\n  namespace");

it.each<[keyof typeof readers, string, readonly string[]]>([
  ["universal", `${universal}kri: k\n`, ["set_by_server kri 17:1"]],
  [
    "universal",
    universal.replace("      appProtocol", "      targetPort: 1\n      appProtocol"),
    ["unknown_field spec.ports[0].targetPort 16:7"],
  ],
  [
    "kubernetes",
    `${manifest}status: {}\nextra: 1\n`,
    [
      "unknown_field extra 23:1",
      "set_by_server metadata.uid 7:3",
      'annotation metadata.annotations["team"] 6:18',
      "set_by_server status 22:1",
    ],
  ],
  [
    "kubernetes",
    "apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: m }\nspec:\n  name: x\n  other: 1\n",
    ["unknown_field spec.name 5:3", "unknown_field spec.other 6:3"],
  ],
])("tells what a resource cannot hold: %s %#", async (format, text, expected) => {
  const { losses } = await readers[format](text, "f");
  expect(losses.map(({ code, what, place }) => `${code} ${what} ${place?.slice(2)}`)).toEqual(expected);
});

const bomb = `${mesh}labels:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
  { length: 9 },
  (_, level) => `  a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(", ")}]\n`,
).join("")}`;

it.each<[string, keyof typeof readers, string, readonly string[]]>([
  ["no YAML", "universal", "a: [", ["syntax 1:5"]],
  ["a tab", "universal", "type: Mesh\nrouting:\n\tzoneEgress: true\n", ["syntax 3:1"]],
  ["a key twice", "universal", `${mesh}name: other\n`, ["duplicate_key 3:1"]],
  ["no type", "universal", "name: redis\n", ["unknown_kind 1:1"]],
  ["another type", "universal", "name: redis\ntype: Dataplane\n", ["unknown_kind 2:1"]],
  ["a control plane", "universal", "type: MeshControlPlane\nname: x\n", ["unknown_kind 1:1"]],
  ["the other YAML", "universal", kubernetes, ["unknown_kind 2:1"]],
  ["the other YAML", "kubernetes", universal, ["unknown_kind 2:1"]],
  ["another kind", "kubernetes", "apiVersion: v1\nkind: Pod\n", ["unknown_kind 1:1"]],
  ["a list", "universal", "- 1\n", ["wrong_type 1:1"]],
  ["text", "universal", "hello\n", ["wrong_type 1:1"]],
  [
    "metadata of text",
    "kubernetes",
    "apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: x\n",
    ["wrong_type 3:1"],
  ],
  ["a key that is a list", "universal", `${mesh}? [a]\n: 1\n`, ["wrong_type 3:3"]],
  ["infinity", "universal", `${mesh}labels: { a: .inf }\n`, ["wrong_type 3:14"]],
  ["a tag", "universal", `${mesh}labels: { a: !!binary aGk= }\n`, ["not_readable 3:14"]],
  ["an alias of nothing", "universal", `${mesh}labels: *none\n`, ["syntax 3:9"]],
  ["an alias of itself", "universal", `${mesh}labels: &l { a: *l }\n`, ["not_readable 3:17"]],
  ["aliases without bound", "universal", bomb, ["too_large 4:18"]],
  // Where the parser gives up, only the size of the stack decides.
  [
    "depth without bound",
    "universal",
    `a: ${"[".repeat(20_000)}`,
    [expect.stringMatching(/^too_large 1:\d+$/)],
  ],
])("tells of %s (%s)", async (_, format, text, expected) => {
  const { problems } = await readers[format](text, "f");
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
  for (const { message, remedy } of problems) expect(`${message} ${remedy}`).toMatch(/^\S.+\S$/s);
});
