import type { Field } from "../../model";
import { isList, isRecord, isUnknown, type Value } from "../../plugin/values/value";
import { defaultOf, plainValue } from "../schema/default-of-field";

/**
 * What state says of a field that the server does not show, or shows as an empty list or map. To the server
 * null and empty are one thing; to Terraform they differ, so the spelling that was there before stays.
 *
 * @param shown null, or the empty list or map: what becomes of a computed map that was not there before
 */
export function absentValue(field: Field, prior: Value | undefined, shown: Value): Value {
  if (prior !== undefined && prior !== null && holdsNothing(prior)) return prior;
  const planned = defaultOf(field);
  if (planned !== undefined) return planned;
  if (field.default !== undefined) return plainValue(field.default);
  if (field.facets.mode === "optional" || prior === null) return null;
  return field.shape.type === "list" ? [] : shown;
}

/** Whether a value is null or empty, or made of nothing else. */
export function holdsNothing(value: Value): boolean {
  if (isList(value)) return value.length === 0;
  return isRecord(value) ? Object.values(value).every(holdsNothing) : value === null;
}

/** Whether a value holds nothing, or leaves all that it holds to the server. */
export function saysNothing(value: Value): boolean {
  if (isUnknown(value)) return true;
  return isRecord(value) ? Object.values(value).every(saysNothing) : holdsNothing(value);
}
