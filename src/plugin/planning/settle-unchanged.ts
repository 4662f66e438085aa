import { valueAt, withValueAt } from "../values/at-path";
import { equalValues } from "../values/equal";
import type { Type } from "../values/type";
import { isRecord, isUnknown, type Value, type ValueRecord } from "../values/value";
import type { MadeUnknown } from "./plan-attributes";

/**
 * Gives the prior state back when nothing changes after all: attributes became unknown because of a
 * difference that a plan modifier or the resource has since taken back. Without this, an equivalent spelling
 * would plan an update for ever.
 */
export function settleUnchanged(
  planned: ValueRecord,
  prior: ValueRecord | null,
  madeUnknown: readonly MadeUnknown[],
  type: Type,
): ValueRecord {
  if (prior === null || madeUnknown.length === 0) return planned;
  let restored: Value = planned;
  for (const { path, prior: before } of madeUnknown) {
    if (isUnknown(valueAt(restored, path))) restored = withValueAt(restored, path, before);
  }
  return isRecord(restored) && equalValues(restored, prior, type) ? prior : planned;
}
