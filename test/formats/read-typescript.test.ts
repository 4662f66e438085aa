import {
  type DeclaredResource,
  Expression,
  readTypeScript,
  writeTypeScript,
} from "cdktf-konnect-mesh/formats";
import { sampleResources } from "./support/arbitrary-declared";

const start = `import { Mesh, MeshMultiZoneService, ControlPlane } from "cdktf-konnect-mesh";
const plane = ControlPlane.fromId(this, "Plane", "0b7c");
const mesh = new Mesh(this, "default", { controlPlane: plane, name: "default" });
`;

function bare({ kind, name, attributes, importId }: DeclaredResource) {
  return { kind: kind.name, name, attributes, ...(importId !== undefined && { importId }) };
}

it("reads a construct with its calls, and where each of its values stands", async () => {
  const { resources, losses, problems } = await readTypeScript(
    `${start}const port = 6379;
// What sessions are kept in.
const redis = new MeshMultiZoneService(this, "Redis", { mesh, name: "redis" })
  .selectByDisplayName("redis", "cache")
  .addPort({ port, appProtocol: "tcp" });
redis.resource.overrideLogicalId("redis_everywhere");
redis.resource.importFrom("1");
`,
    "stack.ts",
  );
  expect([losses, problems]).toEqual([[], []]);
  expect(resources.map(bare)).toEqual([
    { kind: "Mesh", name: "default", attributes: { type: "Mesh", cp_id: "0b7c", name: "default" } },
    {
      kind: "MeshMultiZoneService",
      name: "redis_everywhere",
      importId: "1",
      attributes: {
        type: "MeshMultiZoneService",
        cp_id: "0b7c",
        mesh: new Expression("konnect_mesh.default.name"),
        name: "redis",
        spec: {
          selector: {
            mesh_service: {
              match_labels: { "kuma.io/display-name": "redis", "k8s.kuma.io/namespace": "cache" },
            },
          },
          ports: [{ port: 6379, app_protocol: "tcp" }],
        },
      },
    },
  ]);
  expect(resources[1]?.comments?.get("[]")).toEqual(["What sessions are kept in."]);
  expect(resources[1]?.origin?.places.get('["name"]')).toEqual({ line: 6, column: 63 });
  expect(resources[1]?.origin?.places.get('["spec","ports",0,"app_protocol"]')).toEqual({
    line: 8,
    column: 20,
  });
});

it.each([
  [
    "a value that is computed",
    'new Mesh(this, "a", { controlPlane: plane, name: process.env.NAME });',
    "process.env.NAME",
  ],
  ["a spread", 'new Mesh(this, "a", { controlPlane: plane, name: "a", ...rest });', "...rest"],
  ["props from elsewhere", 'new Mesh(this, "a", props);', "props"],
  ["an id that is computed", 'new Mesh(this, `${name}`, { controlPlane: plane, name: "a" });', "new Mesh("],
  ["a loop", 'for (const n of ["a"]) new Mesh(this, "x", { controlPlane: plane, name: "x" });', "new Mesh("],
  ["another construct", 'new TerraformOutput(this, "o", { value: "a" });', "new TerraformOutput("],
  ["a call that changes", 'mesh.resource.addOverride("name", "b");', "mesh.resource.addOverride("],
  [
    "what no construct takes",
    'new Mesh(this, "a", { controlPlane: plane, name: "a", nome: "b" });',
    'nome: "b"',
  ],
  [
    "what Terraform alone takes",
    'new KonnectMesh(this, "a", { cpId: "1", name: "a", type: "Mesh", count: 2 });',
    "count: 2",
  ],
  ["an assignment", 'mesh.resource.name = "b";', "mesh.resource.name ="],
  ["a call in a condition", 'if (wanted) mesh.resource.importFrom("1");', "mesh.resource.importFrom("],
  ["a call on a part", "mesh.node.addDependency(plane);", "mesh.node.addDependency("],
  [
    "a feature of no control plane",
    'new ControlPlane(this, "a", { name: "a", features: { meshes: true } });',
    "meshes",
  ],
])("tells what is lost with its place: %s", async (_, line, what) => {
  const { losses } = await readTypeScript(start + line, "stack.ts");
  const found = losses.find((loss) => loss.what.startsWith(what));
  expect(found).toMatchObject({
    isHarmless: false,
    place: expect.stringMatching(/^stack\.ts:4:\d+$/) as string,
  });
});

it("follows constructs that are members of the class", async () => {
  const { resources, losses } = await readTypeScript(
    `this.plane = new ControlPlane(this, "plane", { name: "plane" });
this.mesh = new Mesh(this, "mesh", { controlPlane: this.plane, name: "a" });
this.redis = new MeshMultiZoneService(this, "redis", { mesh: this.mesh, name: "redis" });
this.redis.addPort({ port: 6379 });
this.redis.resource.overrideLogicalId("cache");`,
    "stack.ts",
  );
  expect(losses).toEqual([]);
  expect(resources[2]).toMatchObject({
    name: "cache",
    attributes: {
      cp_id: new Expression("konnect_mesh_control_plane.plane.id"),
      mesh: new Expression("konnect_mesh.mesh.name"),
      spec: { ports: [{ port: 6379 }] },
    },
  });
});

it("runs nothing", async () => {
  const name = "readTypeScriptRan";
  await readTypeScript(`globalThis.${name} = true; throw new Error();`, "stack.ts");
  expect(name in globalThis).toBe(false);
});

it("tells where a source is no TypeScript", async () => {
  const { problems } = await readTypeScript('new Mesh(this, "a", {\n  name: = "a" });', "stack.ts");
  expect(problems[0]).toMatchObject({ code: "syntax", file: "stack.ts", line: 2, column: 9 });
});

it("says that a source is nested too deep, and does not fail", async () => {
  const { problems } = await readTypeScript(`const a = ${"[".repeat(100_000)}`, "stack.ts");
  expect(problems.map(({ code }) => code)).toContain("too_large");
});

it("reads what is written, whatever the resources are", async () => {
  const resources = sampleResources(300, { accept: "any" });
  const { text, losses } = writeTypeScript(resources);
  const read = await readTypeScript(text, "stack.ts");
  expect([read.problems, read.losses]).toEqual([[], []]);
  const lossy = new Set(losses.map(({ resource }) => resource));
  const byAddress = new Map(read.resources.map((one) => [`${one.kind.terraformType}.${one.name}`, one]));
  for (const { kind, name, attributes } of resources) {
    const address = `${kind.terraformType}.${name}`;
    if (lossy.has(address)) continue;
    expect(byAddress.get(address)?.attributes).toEqual(withoutNull(attributes));
  }
  expect(byAddress.size).toBe(resources.length);
});

/** What is null is not set, and not written. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== "object" || value === null || value instanceof Expression) return value;
  const set = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(set.map(([key, entry]) => [key, withoutNull(entry)]));
}
