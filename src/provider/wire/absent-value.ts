import type { Field } from "../../model";
import { isList, isRecord, type Value } from "../../plugin/values/value";
import { defaultOf, plainValue } from "../schema/default-of-field";

/**
 * What state says of a field that the server does not show, or shows as an empty list or map. To the server
 * null and empty are one thing; to Terraform they differ, so the spelling that was there before stays.
 *
 * @param shown null, or the empty list or map: what becomes of a computed map that was not there before
 */
export function absentValue(field: Field, prior: Value | undefined, shown: Value): Value {
  if (prior !== undefined && prior !== null && isEmptyOrNothing(prior)) return prior;
  const planned = defaultOf(field);
  if (planned !== undefined) return planned;
  if (field.default !== undefined) return plainValue(field.default);
  if (field.facets.mode === "optional" || prior === null) return null;
  return field.shape.type === "list" ? [] : shown;
}

/** Whether a value is null, or made of nothing but null. */
export function holdsNothing(value: Value): boolean {
  if (isRecord(value)) return Object.values(value).every(holdsNothing);
  return value === null;
}

function isEmptyOrNothing(value: Value): boolean {
  return isList(value) ? value.length === 0 : isRecord(value) && holdsNothing(value);
}
export const saysNothing = holdsNothing;
