import type { Provider } from "../provider";
import type { Type } from "../values/type";
import { isComputed } from "./attribute-facets";
import type { Attribute, Attributes, NestingMode, Schema } from "./schema";

/** What `terraform providers schema -json` prints. */
export interface ProviderSchemasJson {
  readonly format_version: "1.0";
  readonly provider_schemas: Readonly<Record<string, ProviderSchemaJson>>;
}

export interface ProviderSchemaJson {
  readonly provider: SchemaJson;
  readonly resource_schemas?: Readonly<Record<string, SchemaJson>>;
  readonly data_source_schemas?: Readonly<Record<string, SchemaJson>>;
}

export interface SchemaJson {
  readonly version: number;
  readonly block: {
    readonly attributes?: Readonly<Record<string, AttributeJson>>;
    readonly description?: string;
    readonly description_kind: "plain" | "markdown";
  };
}

export interface AttributeJson {
  readonly type?: Type;
  readonly nested_type?: {
    readonly attributes?: Readonly<Record<string, AttributeJson>>;
    readonly nesting_mode: NestingMode;
  };
  readonly description?: string;
  readonly description_kind: "plain" | "markdown";
  readonly deprecated?: true;
  readonly required?: true;
  readonly optional?: true;
  readonly computed?: true;
  readonly sensitive?: true;
}

/**
 * The schemas of a provider in the form, and with the order of members, in which
 * `terraform providers schema -json` prints them. Binding generators read it.
 * @param options.host where the provider is said to come from. @default "registry.terraform.io"
 */
export function schemaToJson(
  provider: Pick<Provider<unknown>, "address" | "schema"> & {
    readonly resources: readonly { readonly typeName: string; readonly schema: Schema }[];
    readonly dataSources: readonly { readonly typeName: string; readonly schema: Schema }[];
  },
  { host = "registry.terraform.io" }: { readonly host?: string } = {},
): ProviderSchemasJson {
  return {
    format_version: "1.0",
    provider_schemas: {
      [`${host}/${provider.address}`]: {
        provider: schemaJson(provider.schema),
        ...schemasJson("resource_schemas", provider.resources),
        ...schemasJson("data_source_schemas", provider.dataSources),
      },
    },
  };
}

function schemasJson(
  member: "resource_schemas" | "data_source_schemas",
  types: readonly { readonly typeName: string; readonly schema: Schema }[],
): Partial<ProviderSchemaJson> {
  if (types.length === 0) return {};
  return { [member]: sortedRecord(types.map(({ typeName, schema }) => [typeName, schemaJson(schema)])) };
}

function schemaJson(schema: Schema): SchemaJson {
  return {
    version: schema.version,
    block: { ...attributesJson(schema.attributes), ...describedAs(schema.description) },
  };
}

function attributesJson(attributes: Attributes): { attributes?: Readonly<Record<string, AttributeJson>> } {
  const entries = Object.entries(attributes).map(([name, attribute]): [string, AttributeJson] => [
    name,
    attributeJson(attribute),
  ]);
  return entries.length === 0 ? {} : { attributes: sortedRecord(entries) };
}

/** Members that are false or empty are left out, as Terraform does. */
function attributeJson(attribute: Attribute): AttributeJson {
  return {
    ...(attribute.nested === undefined
      ? { type: sortedType(attribute.type) }
      : {
          nested_type: {
            ...attributesJson(attribute.nested.attributes),
            nesting_mode: attribute.nested.mode,
          },
        }),
    ...describedAs(attribute.description),
    ...(attribute.deprecated !== undefined && { deprecated: true }),
    ...(attribute.mode === "required" && { required: true }),
    ...((attribute.mode === "optional" || attribute.mode === "optional+computed") && { optional: true }),
    ...(isComputed(attribute) && { computed: true }),
    ...(attribute.sensitive === true && { sensitive: true }),
  };
}

function describedAs(description: string | undefined) {
  const description_kind = description === undefined ? ("plain" as const) : ("markdown" as const);
  return description === undefined || description === ""
    ? { description_kind }
    : { description, description_kind };
}

function sortedType(type: Type): Type {
  if (typeof type === "string") return type;
  switch (type[0]) {
    case "list":
    case "set":
    case "map":
      return [type[0], sortedType(type[1])];
    case "tuple":
      return ["tuple", type[1].map(sortedType)];
    case "object":
      return [
        "object",
        sortedRecord(Object.entries(type[1]).map(([name, inner]) => [name, sortedType(inner)])),
      ];
  }
}

function sortedRecord<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
}
