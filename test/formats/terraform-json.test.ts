import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DeclaredResource,
  Expression,
  placeOf,
  readTerraformJson,
  writeTerraformJson,
} from "cdktf-konnect-mesh/formats";
import { sampleResources } from "./support/arbitrary-declared";
import { asTerraformJson } from "./support/as-terraform-json";

const count = process.env.PROPERTY_THOROUGH === undefined ? 300 : 3000;
const type = "konnect_mesh_multi_zone_service";

function read(document: unknown) {
  return readTerraformJson(JSON.stringify(document, undefined, 2), "main.tf.json");
}

function bare({ kind, name, attributes }: DeclaredResource): unknown {
  return { type: kind.name, name, attributes };
}

it("writes what it reads, whatever the resources are", async () => {
  const first = writeTerraformJson(sampleResources(count, { accept: "any" }));
  const read = await readTerraformJson(first.text, "main.tf.json");
  expect(read.problems).toEqual([]);
  expect(read.resources).toHaveLength(Math.ceil(count / 6) * 6);
  expect(writeTerraformJson(read.resources).text).toBe(first.text);
});

it("writes the attributes as Terraform's JSON has them", () => {
  const resources = sampleResources(60, { accept: "any" });
  const { resource } = JSON.parse(writeTerraformJson(resources).text) as {
    resource: Record<string, Record<string, { cp_id?: unknown; provider?: unknown }>>;
  };
  for (const [kind, named] of Object.entries(asTerraformJson(resources))) {
    for (const [name, attributes] of Object.entries(named)) {
      expect(resource[kind]?.[name]).toMatchObject({ ...(attributes as object), provider: "konnect-beta" });
    }
  }
});

it("reads references, imports, comments and text with template signs, and writes them back", async () => {
  const document = {
    import: [{ to: `${type}.redis`, id: "x$${y}" }],
    resource: {
      [type]: {
        redis: {
          "//": "The cache.",
          provider: "konnect-beta",
          cp_id: "${konnect_mesh_control_plane.global.id}",
          name: "redis",
          labels: { price: "$${5}", "a$${b}": "${var.a}-b" },
        },
      },
    },
  };
  const { resources, problems, losses } = await read(document);
  expect({ problems, losses }).toEqual({ problems: [], losses: [] });
  expect(resources[0]).toMatchObject({
    importId: "x${y}",
    attributes: {
      cp_id: new Expression("konnect_mesh_control_plane.global.id"),
      labels: { price: "${5}", "a${b}": new Expression('"${var.a}-b"') },
    },
  });
  expect(JSON.parse(writeTerraformJson(resources, { importBlocks: true }).text)).toEqual(document);
});

it("reads what cdktf synthesizes, and says what else stands in it", async () => {
  const text = readFileSync(join(__dirname, "../constructs/fixtures/redis.tf.json"), "utf8");
  const { resources, problems, losses } = await readTerraformJson(text, "cdk.tf.json");
  expect(problems).toEqual([]);
  expect(resources.map(({ name }) => name)).toEqual(["Mesh", "Global", "Redis"]);
  expect(losses.filter(({ isHarmless }) => !isHarmless).map(({ what }) => what)).toEqual([
    'output "control_plane_id"',
    'output "redis_kri"',
    "terraform",
  ]);
});

it("tells where each attribute stands", async () => {
  const text = `{"resource": {"${type}": {"redis": [{\r\n  "name": "redis",\r\n  "spec": {"ports": [{"port":\n 1}]}}]}}}`;
  const { resources } = await readTerraformJson(`\ufeff${text}`, "main.tf.json");
  const origin = resources[0]?.origin ?? { file: "", places: new Map() };
  expect(placeOf(origin, ["name"])).toEqual({ line: 2, column: 3 });
  expect(placeOf(origin, ["spec", "ports", 0, "port"])).toEqual({ line: 3, column: 23 });
});

it.each([
  ["", "syntax", "1:1"],
  ["{", "syntax", "1:2"],
  ['{"a": 1,}', "syntax", "1:9"],
  ['{\n  "a": 01x}', "syntax", "2:8"],
  ['{"a": "\n"}', "syntax", "1:7"],
  ["[]", "wrong_type", "1:1"],
  ["{} {}", "syntax", "1:4"],
  [`${'{"a":'.repeat(100_000)}`, "too_large", "1:1006"],
  ['{"resource": {}, "resource": {}}', "duplicate_key", "1:18"],
  [`{"resource": {"${type}": {"a": 5}}}`, "wrong_type", "1:51"],
  [`{"resource": {"${type}": {"a": {"spec": "x"}}}}`, "wrong_type", "1:57"],
  [`{"resource": {"${type}": {"a": {"labels": {"\${kuma.io/zone}": "x"}}}}}`, "unquoted_key", "1:68"],
])("refuses bad input %#", async (text, code, place) => {
  const { problems } = await readTerraformJson(text, "main.tf.json");
  expect(problems.map((problem) => [problem.code, `${problem.line}:${problem.column}`])).toEqual([
    [code, place],
  ]);
});

it.each([
  [{ count: 2 }, "meta_argument"],
  [{ provider: "konnect-beta.other" }, "meta_argument"],
  [{ colour: "red" }, "unknown_field"],
  [{ spec: { ports: [{ port: "6379" }] } }, "text_form"],
  [{ labels: { "${var.key}": "x" } }, "expression"],
])("says what is lost of %j", async (body, code) => {
  const { losses, resources } = await read({ resource: { [type]: { redis: { name: "redis", ...body } } } });
  expect(losses.map((loss) => [loss.code, loss.resource])).toEqual([[code, `${type}.redis`]]);
  expect(resources.map(bare)).toMatchObject([{ type: "MeshMultiZoneService", name: "redis" }]);
});

it("reads a port in quotes as the number that Terraform makes of it", async () => {
  const { resources, losses } = await read({
    resource: { [type]: { redis: { spec: { ports: [{ port: "6379" }] } } } },
  });
  expect(resources[0]?.attributes).toEqual({ spec: { ports: [{ port: 6379 }] } });
  expect(losses[0]?.why).toContain("write 6379");
});
