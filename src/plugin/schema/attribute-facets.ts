import type { Path } from "../values/path";
import type { Attribute, Attributes } from "./schema";

/** Whether the provider may set the attribute. */
export function isComputed(attribute: Attribute): boolean {
  return attribute.mode === "computed" || attribute.mode === "optional+computed";
}

/** Whether the configuration may set the attribute. */
export function isConfigurable(attribute: Attribute): boolean {
  return attribute.mode !== "computed";
}

/** The attributes that a path goes through, outermost first; it ends where the path enters a plain value. */
export function attributesAlong(attributes: Attributes, path: Path): Attribute[] {
  const along: Attribute[] = [];
  let inner: Attributes | undefined = attributes;
  for (const step of path) {
    if (!("attribute" in step)) continue;
    const attribute: Attribute | undefined =
      inner !== undefined && Object.hasOwn(inner, step.attribute) ? inner[step.attribute] : undefined;
    if (attribute === undefined) break;
    along.push(attribute);
    inner = attribute.nested?.attributes;
  }
  return along;
}

/** Whether what is at the path, or around it or within it, is sensitive and must not be shown. */
export function isSensitive(attributes: Attributes, path: Path): boolean {
  const along = attributesAlong(attributes, path);
  return along.some((attribute) => attribute.sensitive === true) || isSensitiveWithin(along.at(-1));
}

function isSensitiveWithin(attribute: Attribute | undefined): boolean {
  if (attribute?.sensitive === true) return true;
  return attribute?.nested !== undefined && holdsSensitive(attribute.nested.attributes);
}

const holding = new WeakMap<Attributes, boolean>();

/** Whether any of the attributes, or of what they hold, is sensitive. */
export function holdsSensitive(attributes: Attributes): boolean {
  const known = holding.get(attributes);
  if (known !== undefined) return known;
  const holds = Object.values(attributes).some(isSensitiveWithin);
  holding.set(attributes, holds);
  return holds;
}
