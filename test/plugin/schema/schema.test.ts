import { checkProvider } from "../../../src/plugin/schema/check-provider";
import { checkSchema, renderSchemaProblem, SchemaError } from "../../../src/plugin/schema/check-schema";
import { isSensitive } from "../../../src/plugin/schema/attribute-facets";
import { impliedType } from "../../../src/plugin/schema/implied-type";
import { schemaMessage } from "../../../src/plugin/schema/schema-message";
import type { Attribute, Attributes, Schema } from "../../../src/plugin/schema/schema";
import { schemaToJson } from "../../../src/plugin/schema/schema-to-json";
import { createProviderService } from "../../../src/plugin/create-provider-service";
import { silentLogger } from "../../../src/plugin/log";
import { notNull } from "../../../src/plugin/validation/validators";
import { unknown } from "../../../src/plugin/values/value";
import { syntheticSchema } from "../support/synthetic-schema";
import { SyntheticServer, syntheticProvider } from "../support/synthetic-provider";

const schemaOf = (attributes: Attributes): Schema => ({ version: 0, attributes });

describe("a coherent schema", () => {
  it("is the synthetic one", () => {
    expect(checkProvider(syntheticProvider(new SyntheticServer()))).toEqual([]);
  });

  it.each<[string, string, Attribute]>([
    ["a default needs the mode `optional+computed`", "a", { type: "string", mode: "optional", default: "x" }],
    [
      "the default is not of the attribute's type",
      "a",
      { type: "string", mode: "optional+computed", default: 1 },
    ],
    ["a default must be known", "a", { type: "string", mode: "optional+computed", default: unknown }],
    ["a default of null is none", "a", { type: "string", mode: "optional+computed", default: null }],
    ["lower-case letters", "Name", { type: "string", mode: "optional" }],
    ["lower-case letters", "1st", { type: "string", mode: "optional" }],
    ["Terraform reserves this name", "count", { type: "number", mode: "optional" }],
    ["validators never run", "a", { type: "string", mode: "computed", validators: [notNull()] }],
    ["`dynamic` cannot be inside", "a", { type: ["list", "dynamic"], mode: "optional" }],
    [
      "a.b: what is inside a computed attribute must itself be computed",
      "a",
      { mode: "computed", nested: { mode: "list", attributes: { b: { type: "string", mode: "optional" } } } },
    ],
  ])("is refused: %s", (problem, name, attribute) => {
    const problems = checkSchema(schemaOf({ [name]: attribute })).map((found) =>
      renderSchemaProblem("it", found),
    );
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it("has a whole version", () => {
    expect(checkSchema({ version: -1, attributes: {} })).toHaveLength(1);
    expect(checkSchema({ version: 0.5, attributes: {} })).toHaveLength(1);
  });

  it("is demanded when the provider is put together, with every problem at once", () => {
    const provider = syntheticProvider(new SyntheticServer());
    const [thing] = provider.resources;
    const broken = {
      ...provider,
      schema: schemaOf({ A: { type: "string", mode: "optional" } }),
      resources: thing === undefined ? [] : [thing, thing],
    };
    expect(() => createProviderService(broken, { log: silentLogger })).toThrow(SchemaError);
    expect(checkProvider(broken)).toEqual([
      expect.stringContaining("provider.A:"),
      "resource synthetic_thing is declared twice",
    ]);
  });
});

it.each<[string, Attribute, unknown]>([
  ["single", { mode: "optional", nested: { mode: "single", attributes: {} } }, ["object", {}]],
  ["list", { mode: "optional", nested: { mode: "list", attributes: {} } }, ["list", ["object", {}]]],
  ["set", { mode: "optional", nested: { mode: "set", attributes: {} } }, ["set", ["object", {}]]],
  ["map", { mode: "optional", nested: { mode: "map", attributes: {} } }, ["map", ["object", {}]]],
])("the type of a nested %s follows from its attributes", (_mode, attribute, type) => {
  expect(impliedType({ a: attribute })).toEqual(["object", { a: type }]);
});

it.each<[string, boolean]>([
  ["plain", false],
  ["secret", true],
  ["outer", true],
  ["hidden", true],
])("what is in, around or at a sensitive attribute is sensitive: %s", (name, expected) => {
  const leaf: Attribute = { type: "string", mode: "optional" };
  const attributes: Attributes = {
    plain: leaf,
    secret: { ...leaf, sensitive: true },
    outer: {
      mode: "optional",
      nested: { mode: "single", attributes: { inner: { ...leaf, sensitive: true } } },
    },
    hidden: { mode: "optional", sensitive: true, nested: { mode: "list", attributes: { leaf } } },
  };
  expect(isSensitive(attributes, [{ attribute: name }])).toBe(expected);
  if (name === "hidden") {
    expect(isSensitive(attributes, [{ attribute: name }, { index: 0 }, { attribute: "leaf" }])).toBe(true);
  }
});

it("a schema's message has every facet under its own name", () => {
  const message = schemaMessage({
    version: 3,
    description: "About it.",
    attributes: {
      b: { type: ["list", "string"], mode: "optional+computed", sensitive: true, deprecated: "Use a." },
      a: { mode: "required", description: "About a.", nested: { mode: "map", attributes: {} } },
    },
  });
  expect(message).toMatchObject({
    version: 3,
    block: {
      description: "About it.",
      descriptionKind: 1,
      attributes: [
        {
          name: "a",
          description: "About a.",
          descriptionKind: 1,
          required: true,
          optional: false,
          computed: false,
          nestedType: { attributes: [], nesting: 4 },
        },
        {
          name: "b",
          type: Buffer.from('["list","string"]'),
          descriptionKind: 0,
          required: false,
          optional: true,
          computed: true,
          sensitive: true,
          deprecated: true,
          deprecationMessage: "Use a.",
        },
      ],
    },
  });
});

it("schemaToJson sorts every member and leaves out what is false", () => {
  const provider = {
    address: "example/it",
    schema: schemaOf({}),
    resources: [
      { typeName: "it_b", schema: syntheticSchema },
      {
        typeName: "it_a",
        schema: schemaOf({
          z: { type: ["object", { b: "string", a: "number" }], mode: "computed", deprecated: "Gone." },
          a: { type: "string", mode: "required", description: "About a.", sensitive: true },
        }),
      },
    ],
    dataSources: [],
  };
  const [schemas] = Object.values(schemaToJson(provider).provider_schemas);
  expect(Object.keys(schemas?.resource_schemas ?? {})).toEqual(["it_a", "it_b"]);
  expect(
    JSON.stringify({ ...schemas, resource_schemas: { it_a: schemas?.resource_schemas?.["it_a"] } }),
  ).toBe(
    JSON.stringify({
      provider: { version: 0, block: { description_kind: "plain" } },
      resource_schemas: {
        it_a: {
          version: 0,
          block: {
            attributes: {
              a: {
                type: "string",
                description: "About a.",
                description_kind: "markdown",
                required: true,
                sensitive: true,
              },
              z: {
                type: ["object", { a: "number", b: "string" }],
                description_kind: "plain",
                deprecated: true,
                computed: true,
              },
            },
            description_kind: "plain",
          },
        },
      },
    }),
  );
});
