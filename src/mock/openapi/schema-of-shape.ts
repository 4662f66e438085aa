import type { Field, LeafShape, ObjectShape, Shape } from "../../model";
import { isOnTheWire } from "../schema/server-schema";
import type { Schema } from "./schema";

type Limit = NonNullable<LeafShape["limits"]>[number];

/**
 * Which side of the contract a schema describes. A `body` is what the server takes: it drops members that it does
 * not know, and reads null as absent where it has a default. An `answer` holds what the shape names, and no more.
 */
export type Side = "body" | "answer";

export interface Reading {
  readonly side: Side;
  /** Whether the kind has a schema on the server: without one nothing is required and nothing filled in. */
  readonly style: "schema" | "flat";
  /** Objects that answers always show: paths that run through lists without saying so. */
  readonly shownWhenEmpty?: readonly string[];
  /** The only texts that are allowed, by path: `spec.ports[].appProtocol`. */
  readonly allowedValues?: Readonly<Record<string, readonly string[]>>;
}

/** The contract's shape as a schema. */
export function schemaOfShape(shape: Shape, reading: Reading, path = ""): Schema {
  switch (shape.type) {
    case "object":
      return schemaOfObject(shape, reading, path);
    case "map":
      return { type: "object", additionalProperties: schemaOfShape(shape.value, reading, path) };
    case "list":
      return {
        type: "array",
        items: schemaOfShape(shape.element, reading, `${path}[]`),
        ...(shape.minimumItems === 0 ? {} : { minItems: shape.minimumItems }),
      };
    case "alternatives":
      return { anyOf: shape.options.map((option) => schemaOfShape(option.shape, reading, path)) };
    default:
      return schemaOfLeaf(shape, reading.allowedValues?.[path]);
  }
}

function schemaOfObject({ fields }: ObjectShape, reading: Reading, path: string): Schema {
  const shown = fields.filter(isOnTheWire);
  const pathOf = ({ name }: Field) => (path === "" ? name : `${path}.${name}`);
  const required = shown.filter((field) => isRequired(field, pathOf(field), reading)).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(
      shown.map((field) => [field.name, schemaOfField(field, reading, pathOf(field))]),
    ),
    ...(required.length === 0 ? {} : { required }),
    ...(reading.side === "answer" ? { additionalProperties: false } : {}),
  };
}

function isRequired(field: Field, path: string, { side, style, shownWhenEmpty = [] }: Reading): boolean {
  if (style === "flat") return false;
  if (side === "body" || field.required) return field.required;
  return "default" in field || shownWhenEmpty.includes(path.replaceAll("[]", ""));
}

function schemaOfField(field: Field, reading: Reading, path: string): Schema {
  const { description, json } = field.facets;
  const own = json === true ? {} : schemaOfShape(field.shape, reading, path);
  if (reading.side === "answer") return { description, ...own };
  if ("default" in field) return { description, default: field.default, anyOf: [own, { type: "null" }] };
  // Where there is no schema, null is read as absent.
  if (reading.style === "flat" && json !== true) return { description, anyOf: [own, { type: "null" }] };
  return { description, ...own };
}

function schemaOfLeaf(
  { type, format, values, nullable, limits = [] }: LeafShape,
  allowed: readonly string[] | undefined = values,
): Schema {
  return {
    type: nullable ? [type, "null"] : type,
    ...(allowed === undefined ? {} : { enum: allowed }),
    ...(format === undefined ? {} : formats[format]),
    ...(format === "datetime" || format === "uuid" ? {} : keywordsOf(type, limits)),
  };
}

const formats: Readonly<Record<string, Schema>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  datetime: { format: "date-time" },
  uuid: { format: "uuid" },
};

function keywordsOf(type: LeafShape["type"], limits: readonly Limit[]): Schema {
  const [least, most] = type === "string" ? ["minLength", "maxLength"] : ["minimum", "maximum"];
  return Object.fromEntries(
    limits.map((limit): readonly [string, unknown] => {
      if ("pattern" in limit) return ["pattern", limit.pattern];
      return "atLeast" in limit ? [least, limit.atLeast] : [most, limit.atMost];
    }),
  );
}
