import { attributesAlong, holdsSensitive, isSensitive } from "../schema/attribute-facets";
import type { ValueRecord } from "../values/value";
import { walkValue } from "../values/walk";
import type { Subject } from "./encode-diagnostics";

/** The texts of an object that its schema calls sensitive. */
export function sensitiveTexts(
  value: ValueRecord,
  { schema: { attributes }, type }: Subject,
): readonly string[] {
  if (!holdsSensitive(attributes)) return [];
  const texts: string[] = [];
  walkValue(value, type, (inner, path) => {
    if (
      typeof inner === "string" &&
      attributesAlong(attributes, path).some(({ sensitive }) => sensitive === true)
    ) {
      texts.push(inner);
    }
    return path.length !== 1 || isSensitive(attributes, path);
  });
  return texts;
}
