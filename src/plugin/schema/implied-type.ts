import type { Type } from "../values/type";
import type { Attribute, Attributes } from "./schema";

/** Schemas live as long as their provider and never change, and every plan asks for their types many times. */
const impliedTypes = new WeakMap<Attributes, Type>();

/** The type of the values that a schema describes: an object with every attribute. */
export function impliedType(attributes: Attributes): Type {
  const known = impliedTypes.get(attributes);
  if (known !== undefined) return known;
  const types = Object.create(null) as Record<string, Type>;
  // In the order in which Terraform writes objects, so that ours of the same object are the same bytes.
  for (const name of Object.keys(attributes).sort()) {
    const attribute = attributes[name];
    if (attribute !== undefined) types[name] = attributeType(attribute);
  }
  const implied: Type = ["object", types];
  impliedTypes.set(attributes, implied);
  return implied;
}

/** The type of one attribute's value. */
export function attributeType(attribute: Attribute): Type {
  if (attribute.nested === undefined) return attribute.type;
  const object = impliedType(attribute.nested.attributes);
  return attribute.nested.mode === "single" ? object : [attribute.nested.mode, object];
}
