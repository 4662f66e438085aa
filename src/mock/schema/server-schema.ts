import type { Field, LeafShape, Shape } from "../../model";

/** What the server's schema says of a value: the part of OpenAPI that its kinds use. */
export type ServerSchema = ScalarSchema | ObjectSchema | ArraySchema | AnyOfSchema | AnySchema;

export interface ScalarSchema {
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly format?: "int32" | "date-time";
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minimumLength?: number;
}

/** One of several types: numbers that may be text. */
export interface AnyOfSchema {
  readonly type: "any of";
  readonly options: readonly ServerSchema[];
}

/** Any JSON at all. */
export interface AnySchema {
  readonly type: "any";
}

export interface ObjectSchema {
  readonly type: "object";
  readonly properties: readonly Property[];
  /** For whatever no property names; absent: anything goes. */
  readonly entries?: ServerSchema;
}

export interface ArraySchema {
  readonly type: "array";
  readonly items: ServerSchema;
  readonly minimumItems: number;
}

export interface Property {
  readonly name: string;
  readonly schema: ServerSchema;
  readonly required: boolean;
  readonly default?: unknown;
}

/** The contract as the server's schema. Fields that only Terraform has are no part of it. */
export function serverSchemaOf(shape: Shape): ServerSchema {
  switch (shape.type) {
    case "object":
      return { type: "object", properties: shape.fields.filter(isOnTheWire).map(propertyOf) };
    case "map":
      return { type: "object", properties: [], entries: serverSchemaOf(shape.value) };
    case "list":
      return { type: "array", items: serverSchemaOf(shape.element), minimumItems: shape.minimumItems };
    case "alternatives":
      return { type: "any of", options: shape.options.map((option) => serverSchemaOf(option.shape)) };
    default:
      return scalarOf(shape);
  }
}

export function isOnTheWire(field: Field): boolean {
  return field.facets.terraformOnly !== true;
}

function propertyOf({ name, shape, required, facets, ...rest }: Field): Property {
  return {
    name,
    schema: facets.json === true ? { type: "any" } : serverSchemaOf(shape),
    required,
    ...("default" in rest ? { default: rest.default } : {}),
  };
}

function scalarOf(leaf: LeafShape): ScalarSchema {
  const { type, format, values } = leaf;
  return {
    type,
    ...(format === "int32" ? { format } : {}),
    ...(format === "datetime" ? { format: "date-time" as const } : {}),
    ...(values === undefined ? {} : { values }),
    ...limitsOf(leaf),
  };
}

/** The limits of the contract, as the server's schema has them: of a text its least length alone. */
function limitsOf({
  type,
  limits = [],
}: LeafShape): Pick<ScalarSchema, "minimum" | "maximum" | "minimumLength"> {
  const [atLeast] = limits.flatMap((limit) => ("atLeast" in limit ? [limit.atLeast] : []));
  const [atMost] = limits.flatMap((limit) => ("atMost" in limit ? [limit.atMost] : []));
  if (type === "string") return atLeast === undefined ? {} : { minimumLength: atLeast };
  return {
    ...(atLeast !== undefined && { minimum: atLeast }),
    ...(atMost !== undefined && { maximum: atMost }),
  };
}
