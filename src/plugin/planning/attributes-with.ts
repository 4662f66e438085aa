import type { Attribute, Attributes } from "../schema/schema";

type Facet = "default" | "planModifiers";

const found: Readonly<Record<Facet, WeakMap<Attributes, Attributes>>> = {
  default: new WeakMap(),
  planModifiers: new WeakMap(),
};

/**
 * Those attributes that a visit has something to do with: which have a default or plan modifiers themselves, or hold
 * one that has. Looked for once a schema, for most attributes have neither, and every plan visits all.
 */
export function attributesWith(facet: Facet, attributes: Attributes): Attributes {
  const known = found[facet].get(attributes);
  if (known !== undefined) return known;
  const kept = Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]): [string, Attribute][] => {
      const inside = attribute.nested && attributesWith(facet, attribute.nested.attributes);
      const isConcerned = attribute[facet] !== undefined || Object.keys(inside ?? {}).length > 0;
      if (!isConcerned) return [];
      // Elements of a set are told apart by all that is in them.
      if (inside === undefined || attribute.nested === undefined || attribute.nested.mode === "set")
        return [[name, attribute]];
      return [[name, { ...attribute, nested: { ...attribute.nested, attributes: inside } }]];
    }),
  );
  found[facet].set(attributes, kept);
  return kept;
}
