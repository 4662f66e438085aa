import { isList, isRecord, type Value } from "../../values/value";

/** How many elements a list, set or map has; undefined for every other value. */
export function sizeOf(value: Value): number | undefined {
  if (isList(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : undefined;
}
