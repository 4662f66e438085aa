import { z } from "zod";

/** What a field's zod schema cannot say: how Terraform treats it, and what it means to a user. */
export interface Facets {
  /** Markdown: what it is, in a sentence or two that end with a period. */
  readonly description: string;
  /** Who sets it in Terraform. `optional+computed`: the configuration, or else the default or the server. */
  readonly mode: "required" | "optional" | "computed" | "optional+computed";
  /** Changing it replaces the object. */
  readonly forceNew?: true;
  /** Computed and able to change when the object is written; any other computed value keeps its prior value in a plan. */
  readonly changesOnUpdate?: true;
  /** Set by the zones, not by the write: a plan keeps the prior value, and a refresh reads the new one. */
  readonly setByZones?: true;
  /** Optional for Terraform's schema, and yet null is refused. */
  readonly notNull?: true;
  /** Planned by Terraform where the configuration is silent, when the API itself has no default. */
  readonly terraformDefault?: unknown;
  /** An empty list or object and none are one thing to the server; plan and state keep the prior spelling. */
  readonly emptyIsAbsent?: true;
  readonly sensitive?: true;
  /** Text that holds JSON: equal when the JSON is. */
  readonly json?: true;
  /** Exists in Terraform only: never sent to the API nor read from it as a field of the object. */
  readonly terraformOnly?: true;
  /** The Terraform name, where it is not the snake_case of the field's name. */
  readonly terraformName?: string;
  /** For a choice of types: the name by which Terraform wraps each, in the schema's order. */
  readonly alternatives?: readonly string[];
}

const registry = z.registry<Facets>();

/** Attaches facets to a schema. Gives a copy, so that one leaf schema can serve many fields. */
export function field<Schema extends z.ZodType>(schema: Schema, facets: Facets): Schema {
  const own = schema.clone();
  // The registry's type asks for facets in zod's own generic form, which a type parameter hides.
  (registry as { add(schema: z.ZodType, facets: Facets): unknown }).add(own, facets);
  return own;
}

/** The facets given to a schema by {@link field}. */
export function facetsOf(schema: z.ZodType): Facets | undefined {
  return registry.get(schema);
}
