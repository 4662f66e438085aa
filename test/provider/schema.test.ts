import { readFileSync } from "node:fs";
import { join } from "node:path";

import { checkSchema } from "../../src/plugin/schema/check-schema";
import {
  type AttributeJson,
  type ProviderSchemaJson,
  schemaToJson,
} from "../../src/plugin/schema/schema-to-json";
import { createKonnectProvider } from "../../src/provider";

/** The schema that kong/konnect-beta 0.19.0 serves, without its descriptions. */
const official = JSON.parse(
  readFileSync(join(__dirname, "fixtures/official-schema.json"), "utf8"),
) as ProviderSchemaJson;

/** What of the official schema is not served yet: the rest of a mesh. */
const notYet: Readonly<Record<string, readonly string[]>> = {
  konnect_mesh: ["constraints", "logging", "metrics", "mtls", "tracing"],
};

const provider = createKonnectProvider();
const served = schemaToJson(provider).provider_schemas["registry.terraform.io/kong/konnect-beta"];

type Attributes = Readonly<Record<string, AttributeJson>>;

/** One line an attribute: its path, its type or nesting, and its flags. */
function linesOf(attributes: Attributes = {}, prefix = ""): readonly string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const flags = (["required", "optional", "computed", "sensitive"] as const).filter(
      (flag) => attribute[flag],
    );
    const type = attribute.nested_type?.nesting_mode ?? JSON.stringify(attribute.type);
    const own = `${prefix}${name}: ${type} ${flags.join(" ")}`;
    return [own, ...linesOf(attribute.nested_type?.attributes, `${prefix}${name}.`)];
  });
}

function without(attributes: Attributes = {}, names: readonly string[] = []): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

describe("the served schema", () => {
  it("has the official provider's block", () => {
    expect(linesOf(served?.provider.block.attributes)).toEqual(linesOf(official.provider.block.attributes));
  });

  it.each(["konnect_mesh_control_plane", "konnect_mesh", "konnect_mesh_multi_zone_service"])(
    "has the official names, types, nesting and flags of %s, at the official version",
    (type) => {
      const [ours, theirs] = [served?.resource_schemas?.[type], official.resource_schemas?.[type]];
      const expected = linesOf(without(theirs?.block.attributes, notYet[type]));
      expect(expected.length).toBeGreaterThan(10);
      expect(linesOf(ours?.block.attributes)).toEqual(expected);
      expect(ours?.version).toBe(theirs?.version);
    },
  );

  it("leaves out nothing without a reason", () => {
    for (const [type, names] of Object.entries(notYet)) {
      expect(Object.keys(served?.resource_schemas?.[type]?.block.attributes ?? {})).not.toEqual(
        expect.arrayContaining([...names]),
      );
    }
  });

  it("is one that Terraform takes", () => {
    expect(provider.resources.flatMap(({ schema }) => checkSchema(schema))).toEqual([]);
    expect(checkSchema(provider.schema)).toEqual([]);
  });

  it("describes every attribute of a resource's own", () => {
    for (const { schema } of provider.resources) {
      for (const attribute of Object.values(schema.attributes))
        expect(attribute.description).toMatch(/\S\.$/);
    }
  });
});
