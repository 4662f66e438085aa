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

/**
 * Where the served schema differs on purpose. Marks do not change types, so configuration and state stay
 * interchangeable.
 */
const markedDifferences = [
  {
    reason:
      "certificates, keys and tokens written into the configuration are secrets, and the official plan shows them",
    isMeant: (line: string) => /\.data_source_inline(_string)?\.inline(_string)?: /.test(line),
    official: (line: string) => line.replace(/ sensitive$/, ""),
  },
];

/**
 * What the provider block has beyond the official one. All of it is optional, so every official configuration is
 * valid; one that uses these settings must drop them to go back, and no state knows them.
 */
const additions = [
  { attribute: "timeouts", reason: "the official client waits for ever" },
  { attribute: "retry", reason: "the official client's retries are fixed" },
  { attribute: "adopt_existing", reason: "the official provider can only import what exists" },
];

/** The line that the official provider would have, where the difference is meant. */
function asOfficial(line: string): string {
  const difference = markedDifferences.find(({ isMeant }) => isMeant(line));
  return difference === undefined ? line : difference.official(line);
}

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

describe("the served schema", () => {
  it("has the official provider's block", () => {
    const isOurs = (line: string) => additions.some(({ attribute }) => /^\w+/.exec(line)?.[0] === attribute);
    const lines = linesOf(served?.provider.block.attributes);
    expect(lines.filter((line) => !isOurs(line))).toEqual(linesOf(official.provider.block.attributes));
    expect(lines.filter(isOurs).length).toBeGreaterThan(additions.length);
    expect(lines.filter(isOurs).filter((line) => !line.endsWith(" optional"))).toEqual([]);
  });

  it.each(Object.keys(official.resource_schemas ?? {}))(
    "has the official names, types, nesting and flags of %s, at the official version",
    (type) => {
      const [ours, theirs] = [served?.resource_schemas?.[type], official.resource_schemas?.[type]];
      const expected = linesOf(theirs?.block.attributes);
      expect(expected.length).toBeGreaterThan(10);
      expect(linesOf(ours?.block.attributes).map(asOfficial)).toEqual(expected);
      expect(ours?.version).toBe(theirs?.version);
    },
  );

  it.each(Object.keys(official.data_source_schemas ?? {}))(
    "has the official names, types, nesting and flags of the data source %s",
    (type) => {
      const [ours, theirs] = [served?.data_source_schemas?.[type], official.data_source_schemas?.[type]];
      const expected = linesOf(theirs?.block.attributes);
      expect(expected.length).toBeGreaterThan(10);
      expect([...linesOf(ours?.block.attributes)].sort()).toEqual([...expected].sort());
      expect(ours?.version).toBe(theirs?.version);
    },
  );

  it("is one that Terraform takes", () => {
    const types = [...provider.resources, ...provider.dataSources];
    expect(types.flatMap(({ schema }) => checkSchema(schema))).toEqual([]);
    expect(checkSchema(provider.schema)).toEqual([]);
  });

  it("describes every attribute of a resource's own", () => {
    for (const { schema } of provider.resources) {
      for (const attribute of Object.values(schema.attributes))
        expect(attribute.description).toMatch(/\S\.$/);
    }
  });
});
