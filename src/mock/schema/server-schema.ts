import { z } from "zod";
import type { Field, LeafShape, Shape } from "../../model";

/** What the server's schema says of a value: the part of OpenAPI that its kinds use. */
export type ServerSchema = ScalarSchema | ObjectSchema | ArraySchema;

export interface ScalarSchema {
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly format?: "int32" | "date-time";
  readonly values?: readonly string[];
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
      throw new Error("no kind with a schema has a choice of types");
    default:
      return scalarOf(shape);
  }
}

export function isOnTheWire(field: Field): boolean {
  return field.facets.terraformOnly !== true;
}

function propertyOf({ name, shape, required, ...rest }: Field): Property {
  return {
    name,
    schema: serverSchemaOf(shape),
    required,
    ...("default" in rest ? { default: rest.default } : {}),
  };
}

function scalarOf({ type, format, values, schema }: LeafShape): ScalarSchema {
  const isTime = schema instanceof z.ZodISODateTime;
  return {
    type,
    ...(format === "int32" ? { format } : {}),
    ...(isTime ? { format: "date-time" as const } : {}),
    ...(values === undefined ? {} : { values }),
  };
}
