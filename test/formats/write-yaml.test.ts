import { execFileSync } from "node:child_process";
import {
  type DeclaredResource,
  Expression,
  type FormatReader,
  pathKey,
  readKubernetesYaml,
  readUniversalYaml,
  referenceTo,
  writeHcl,
  writeKubernetesYaml,
  type Written,
  writeUniversalYaml,
} from "cdktf-konnect-mesh/formats";
import { hostnameGenerator, mesh, meshControlPlane, meshMultiZoneService } from "../../src/model";
import { isThorough } from "../setup/thorough";
import { sampleResources } from "./support/arbitrary-declared";

const defaultMesh = { kind: mesh, name: "default", attributes: { name: "default", type: "Mesh" } };
const redis: DeclaredResource = {
  kind: meshMultiZoneService,
  name: "redis",
  namespace: "kong-mesh-system",
  comments: new Map([
    [pathKey([]), ["The cache of every zone."]],
    [pathKey(["labels", "team"]), ["who to call"]],
    [pathKey(["spec", "ports", 0]), ["as always"]],
  ]),
  attributes: {
    type: "MeshMultiZoneService",
    mesh: "default",
    name: "redis",
    labels: { team: "shop" },
    spec: {
      ports: [{ app_protocol: "tcp", port: 6379 }],
      selector: { mesh_service: { match_labels: { "kuma.io/display-name": "redis" } } },
    },
  },
};

const tabs = {
  universal: `# The cache of every zone.
type: MeshMultiZoneService
mesh: default
name: redis
labels:
  # who to call
  team: shop
spec:
  ports:
    # as always
    - appProtocol: tcp
      port: 6379
  selector:
    meshService:
      matchLabels:
        kuma.io/display-name: redis
`,
  kubernetes: `# The cache of every zone.
apiVersion: kuma.io/v1alpha1
kind: MeshMultiZoneService
metadata:
  name: redis
  namespace: kong-mesh-system
  labels:
    kuma.io/mesh: default
    # who to call
    team: shop
spec:
  ports:
    # as always
    - appProtocol: tcp
      port: 6379
  selector:
    meshService:
      matchLabels:
        kuma.io/display-name: redis
`,
} as const;

type Write = (resources: readonly DeclaredResource[]) => Written;
type Format = keyof typeof tabs;

const formats: Readonly<Record<Format, { readonly read: FormatReader; readonly write: Write }>> = {
  universal: { read: readUniversalYaml, write: writeUniversalYaml },
  kubernetes: { read: readKubernetesYaml, write: (resources) => writeKubernetesYaml(resources) },
};
const names = Object.keys(formats) as readonly Format[];

it.each(names)("writes %s YAML as a user would, and reads the resource back", async (name) => {
  const { text, losses } = formats[name].write([redis]);
  expect(text).toBe(tabs[name]);
  expect(losses.filter(({ isHarmless }) => !isHarmless)).toEqual([]);
  const { resources } = await formats[name].read(text, "redis.yaml");
  expect(resources).toMatchObject([{ attributes: redis.attributes, comments: redis.comments }]);
});

it("has one resource in the three tabs of the documentation", async () => {
  const [universal] = (await readUniversalYaml(tabs.universal, "f")).resources;
  const [kubernetes] = (await readKubernetesYaml(tabs.kubernetes, "f")).resources;
  if (universal === undefined || kubernetes === undefined) throw new Error("nothing was read");
  expect(writeHcl([universal])).toEqual(writeHcl([kubernetes]));
  expect(writeKubernetesYaml([universal]).text).toBe(tabs.kubernetes);
  expect(writeUniversalYaml([kubernetes])).toMatchObject({
    text: tabs.universal,
    losses: [{ code: "system_namespace", isHarmless: true }],
  });
  expect(writeHcl([universal]).text).toContain(`  spec = {
    ports = [
      # as always
      {
        app_protocol = "tcp"
        port         = 6379
      },
    ]
    selector = {`);
});

const count = isThorough ? 10_000 : 400;

it.each(names)(`loses nothing of ${count} resources in %s YAML, or tells of it`, async (name) => {
  const { read, write } = formats[name];
  const declared = sampleResources(count, { accept: "any", seed: 7 }).filter(
    ({ kind }) => kind !== meshControlPlane,
  );
  let equal = 0;
  for (const resource of declared) {
    const { cp_id: _, ...attributes } = resource.attributes;
    const own = {
      ...resource,
      name: typeof attributes.name === "string" ? attributes.name : resource.name,
      attributes,
    };
    const { text, losses } = write([own]);
    const { resources, problems } = await read(text, "f");
    expect(problems).toEqual([]);
    if (losses.length > 0) continue;
    equal++;
    expect(resources).toMatchObject([{ kind: own.kind, name: own.name }]);
    expect(resources[0]?.attributes).toEqual(attributes);
  }
  expect(equal).toBeGreaterThan(declared.length / 2);
});

it.each(names)("leaves nothing to prettier in %s YAML, and writes what it reads", async (name) => {
  const { read, write } = formats[name];
  const { text } = write([defaultMesh, redis, ...sampleResources(100, { accept: "any" })]);
  // In a process of its own: in jest, prettier cannot load itself.
  const prettier = [
    require.resolve("prettier/bin/prettier.cjs"),
    "--no-config",
    "--stdin-filepath",
    "a.yaml",
  ];
  expect(execFileSync(process.execPath, prettier, { input: text, encoding: "utf8" })).toBe(text);
  expect(write((await read(text, "f")).resources).text).toBe(text);
});

it("writes what references refer to, and leaves out other expressions", () => {
  const { text, losses } = writeUniversalYaml([
    defaultMesh,
    {
      ...redis,
      comments: new Map(),
      attributes: {
        ...redis.attributes,
        cp_id: new Expression("var.control_plane_id"),
        mesh: referenceTo(defaultMesh, "name"),
        labels: { team: new Expression("var.team") },
      },
    },
  ]);
  expect(text).toContain("mesh: default\nname: redis\nlabels: {}\n");
  expect(losses.map(({ code, what, isHarmless }) => [code, what, isHarmless])).toEqual([
    ["text_form", "mesh", true],
    ["implied", "cp_id", true],
    ["expression", "labels.team", false],
    ["system_namespace", "the namespace kong-mesh-system", true],
  ]);
});

const generator = (config: string) => ({
  kind: hostnameGenerator,
  name: "g",
  attributes: {
    name: "g",
    type: "HostnameGenerator",
    spec: { extension: { type: "x", config }, template: "y" },
  },
});

it.each<[string, DeclaredResource, readonly string[]]>([
  [
    "a control plane",
    { kind: meshControlPlane, name: "cp", attributes: { name: "cp" } },
    ["kind MeshControlPlane"],
  ],
  [
    "which control plane",
    { ...defaultMesh, attributes: { ...defaultMesh.attributes, cp_id: "1" } },
    ["control_plane cp_id"],
  ],
  ["an import id", { ...defaultMesh, importId: "1" }, ["import_id the import id"]],
  ["a name of its own", { ...defaultMesh, name: "main" }, ['name the name "main"']],
  ["a namespace", { ...defaultMesh, namespace: "mine" }, ["namespace the namespace mine"]],
  [
    "a comment on nothing",
    { ...defaultMesh, comments: new Map([[pathKey(["cp_id"]), ["why"]]]) },
    ['comment the comment "why"'],
  ],
  ["no JSON", generator("{"), ["value spec.extension.config"]],
  ["JSON of another spelling", generator("{ }"), ["text_form spec.extension.config"]],
  [
    "what the server sets, or nobody knows",
    { ...defaultMesh, attributes: { ...defaultMesh.attributes, other: 1 } },
    ["unknown_field other"],
  ],
  [
    "a type that looks like another",
    {
      ...defaultMesh,
      attributes: {
        ...defaultMesh.attributes,
        logging: { backends: [{ conf: { tcp_logging_backend_config: {} } }] },
      },
    },
    ["alternative logging.backends[0].conf.tcp_logging_backend_config"],
  ],
])("tells of %s", (_, resource, expected) => {
  const { losses } = writeUniversalYaml([resource]);
  expect(losses.map(({ code, what }) => `${code} ${what}`)).toEqual(expected);
});

it("quotes what YAML 1.1 takes for something else", () => {
  const labels = { a: "on", b: "0x1F", c: "1_000", d: "null", e: "6379", on: "x" };
  const { text } = writeUniversalYaml([{ ...redis, attributes: { ...redis.attributes, labels } }]);
  expect(text).toContain(
    'labels:\n  a: "on"\n  b: "0x1F"\n  c: "1_000"\n  d: "null"\n  e: "6379"\n  "on": x\n',
  );
});

it("puts Kubernetes resources where it is told", () => {
  const { namespace: _, ...unplaced } = redis;
  expect(writeKubernetesYaml([unplaced], { namespace: "kuma-system" }).text).toContain(
    "namespace: kuma-system\n",
  );
  expect(writeKubernetesYaml([defaultMesh]).text).toBe(
    "apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata:\n  name: default\n",
  );
});
