import type { z } from "zod";
import { facetsOf, type Facets } from "./facets";
import { type Limit, limitsOf } from "./leaf-limits";

/**
 * A zod schema as data: what its readers (the Terraform schema, the mock's admission, docs, generators)
 * need to know, so that none of them looks into zod.
 */
export type Shape = LeafShape | ObjectShape | ListShape | MapShape | AlternativesShape;

export interface LeafShape {
  readonly type: "string" | "integer" | "number" | "boolean";
  /** `int32` or `safeint` for integers; for text what zod calls its format, `datetime` for one. */
  readonly format?: string;
  /** The allowed values of an enumeration. */
  readonly values?: readonly string[];
  readonly nullable: boolean;
  /** What a value of the type must hold to, in order. @default anything goes */
  readonly limits?: readonly Limit[];
}

export interface ObjectShape {
  readonly type: "object";
  readonly fields: readonly Field[];
}

export interface ListShape {
  readonly type: "list";
  readonly element: Shape;
  readonly minimumItems: number;
}

export interface MapShape {
  readonly type: "map";
  readonly value: Shape;
}

/** One of several types, told apart by the value itself; Terraform wraps each in an object of its own name. */
export interface AlternativesShape {
  readonly type: "alternatives";
  readonly options: readonly { readonly name: string; readonly shape: Shape }[];
}

export interface Field {
  /** The name on the wire. */
  readonly name: string;
  readonly shape: Shape;
  readonly facets: Facets;
  /** Whether the API insists on it. */
  readonly required: boolean;
  /** What the API takes when it is absent. */
  readonly default?: unknown;
}

/** Reads a zod schema into a shape. Throws for a schema of a kind that no reader knows. */
export function shapeOf(schema: z.ZodType): Shape {
  return unwrap(schema).shape;
}

interface Unwrapped {
  readonly shape: Shape;
  readonly required: boolean;
  readonly default?: unknown;
  readonly facets: Facets | undefined;
}

function unwrap(schema: z.ZodType, nullable = false): Unwrapped {
  const facets = facetsOf(schema);
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "optional": {
      const inner = unwrap(definition.innerType as z.ZodType, nullable);
      return { ...inner, required: false, facets: facets ?? inner.facets };
    }
    case "default": {
      const inner = unwrap(definition.innerType as z.ZodType, nullable);
      return { ...inner, required: false, default: definition.defaultValue, facets: facets ?? inner.facets };
    }
    case "nullable": {
      const inner = unwrap(definition.innerType as z.ZodType, true);
      return { ...inner, facets: facets ?? inner.facets };
    }
    default:
      return { shape: bareShape(schema, nullable), required: true, facets };
  }
}

/** zod types a schema of unknown kind without its definition; every schema that zod makes has one. */
function definitionOf(schema: z.ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return (schema as unknown as z.core.$ZodTypes)._zod.def;
}

function bareShape(schema: z.ZodType, nullable: boolean): Shape {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "string": {
      const format = "format" in definition ? { format: String(definition.format) } : {};
      return { type: "string", nullable, ...format, ...limited(schema) };
    }
    case "enum":
      return { type: "string", nullable, values: Object.values(definition.entries).map(String) };
    case "literal":
      return { type: "string", nullable, values: definition.values.map(String) };
    case "boolean":
      return { type: "boolean", nullable };
    case "number": {
      const format = "format" in definition ? String(definition.format) : undefined;
      if (format === undefined) return { type: "number", nullable, ...limited(schema) };
      return { type: "integer", nullable, format, ...limited(schema) };
    }
    case "object":
      return {
        type: "object",
        fields: Object.entries(definition.shape).map(([name, inner]) => fieldOf(name, inner as z.ZodType)),
      };
    case "array":
      return {
        type: "list",
        element: shapeOf(definition.element as z.ZodType),
        minimumItems: minimumItems(definition.checks ?? []),
      };
    case "record":
      return { type: "map", value: shapeOf(definition.valueType as z.ZodType) };
    case "union":
      return { type: "alternatives", options: optionsOf(schema, definition.options as readonly z.ZodType[]) };
    default:
      throw new Error(`the contract has no reading for a zod schema of type ${definition.type}`);
  }
}

function limited(schema: z.ZodType): Pick<LeafShape, "limits"> {
  const limits = limitsOf(schema);
  return limits.length === 0 ? {} : { limits };
}

function fieldOf(name: string, schema: z.ZodType): Field {
  const { shape, required, facets, ...rest } = unwrap(schema);
  if (facets === undefined) throw new Error(`the contract's field ${name} has no facets`);
  return { name, shape, facets, required, ...("default" in rest ? { default: rest.default } : {}) };
}

function optionsOf(schema: z.ZodType, options: readonly z.ZodType[]): AlternativesShape["options"] {
  const names = facetsOf(schema)?.alternatives ?? [];
  if (names.length !== options.length) throw new Error("a choice of types needs a name for each of them");
  return options.map((option, position) => ({ name: names[position] ?? "", shape: shapeOf(option) }));
}

function minimumItems(checks: readonly z.core.$ZodCheck[]): number {
  for (const check of checks) {
    const definition = check._zod.def;
    if (definition.check === "min_length")
      return Number((definition as z.core.$ZodCheckMinLengthDef).minimum);
  }
  return 0;
}
