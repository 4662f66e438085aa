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
  return along.some((attribute) => attribute.sensitive === true) || holdsSensitive(along.at(-1));
}

function holdsSensitive(attribute: Attribute | undefined): boolean {
  if (attribute?.nested === undefined) return attribute?.sensitive === true;
  return Object.values(attribute.nested.attributes).some(
    (inner) => inner.sensitive === true || holdsSensitive(inner),
  );
}
