import type { z } from "zod";
import type { Rule } from "./rule";
import { type ObjectShape, shapeOf } from "./shape";

/** One kind of resource: everything that any part of the project knows about it. */
export interface ResourceKind<Schema extends z.ZodObject = z.ZodObject> {
  /** As the API's `type` and a manifest's `kind` name it. */
  readonly name: string;
  /** The Terraform resource type. */
  readonly terraformType: string;
  /** Markdown: what it is for. */
  readonly description: string;
  readonly scope: "organization" | "control-plane" | "mesh";
  /** The path segment of its collection. */
  readonly collection: string;
  /** The short name in a KRI; absent for what has no KRI. */
  readonly shortName?: string;
  /** Every field by its name on the wire, the Terraform-only ones among them. */
  readonly schema: Schema;
  readonly shape: ObjectShape;
  /** What types cannot express, in the server's order. */
  readonly rules: readonly Rule[];
}

export function defineKind<Schema extends z.ZodObject>(
  kind: Omit<ResourceKind<Schema>, "shape">,
): ResourceKind<Schema> {
  const shape = shapeOf(kind.schema);
  if (shape.type !== "object") throw new Error(`${kind.name} is no object`);
  return { ...kind, shape };
}
