import { descriptionKind, nesting } from "../protocol/enumerations";
import type { MessageInit } from "../protocol/messages";
import { isComputed } from "./attribute-facets";
import type { Attribute, Attributes, Schema } from "./schema";

/** A schema as the protocol carries it. Attributes go in the order of their names, as every host sorts them. */
export function schemaMessage(schema: Schema): MessageInit<"Schema"> {
  return {
    version: schema.version,
    block: {
      version: schema.version,
      attributes: attributeMessages(schema.attributes),
      ...describedAs(schema.description),
    },
  };
}

function attributeMessages(attributes: Attributes): MessageInit<"Attribute">[] {
  return Object.entries(attributes)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, attribute]) => attributeMessage(name, attribute));
}

function attributeMessage(name: string, attribute: Attribute): MessageInit<"Attribute"> {
  const shape =
    attribute.nested === undefined
      ? { type: Buffer.from(JSON.stringify(attribute.type)) }
      : {
          nestedType: {
            attributes: attributeMessages(attribute.nested.attributes),
            nesting: nesting[attribute.nested.mode],
          },
        };
  return {
    name,
    ...shape,
    ...describedAs(attribute.description),
    required: attribute.mode === "required",
    optional: attribute.mode === "optional" || attribute.mode === "optional+computed",
    computed: isComputed(attribute),
    sensitive: attribute.sensitive === true,
    deprecated: attribute.deprecated !== undefined,
    deprecationMessage: attribute.deprecated,
  };
}

function describedAs(description: string | undefined) {
  return description === undefined
    ? { descriptionKind: descriptionKind.plain }
    : { description, descriptionKind: descriptionKind.markdown };
}
