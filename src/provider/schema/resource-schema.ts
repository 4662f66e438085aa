import { type ResourceKind, terraformName } from "../../model";
import type { Schema } from "../../plugin/schema/schema";
import { attributeOf } from "./attribute-of-field";

/** The Terraform schema of a kind. Version 0, as the official provider's: state can go either way. */
export function resourceSchema(kind: ResourceKind): Schema {
  return {
    version: 0,
    description: kind.description,
    attributes: Object.fromEntries(
      kind.shape.fields.map((field) => [terraformName(field), attributeOf(field)]),
    ),
  };
}
