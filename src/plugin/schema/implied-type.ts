import type { Type } from "../values/type";
import type { Attribute, Attributes } from "./schema";

/** The type of the values that a schema describes: an object with every attribute. */
export function impliedType(attributes: Attributes): Type {
  const types = Object.create(null) as Record<string, Type>;
  for (const [name, attribute] of Object.entries(attributes)) types[name] = attributeType(attribute);
  return ["object", types];
}

/** The type of one attribute's value. */
export function attributeType(attribute: Attribute): Type {
  if (attribute.nested === undefined) return attribute.type;
  const object = impliedType(attribute.nested.attributes);
  return attribute.nested.mode === "single" ? object : [attribute.nested.mode, object];
}
