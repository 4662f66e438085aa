import type { Attribute, Attributes } from "../../plugin/schema/schema";

/** Attributes as a data source shows them: the same names and types, each set by the provider alone. */
export function computedAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, computedAttribute(attribute)]),
  );
}

function computedAttribute(attribute: Attribute): Attribute {
  const facets = {
    mode: "computed",
    ...(attribute.description !== undefined && { description: attribute.description }),
    ...(attribute.sensitive === true && { sensitive: true }),
  } as const;
  if (attribute.nested === undefined) return { ...facets, type: attribute.type };
  const { mode, attributes } = attribute.nested;
  return { ...facets, nested: { mode, attributes: computedAttributes(attributes) } };
}
