import { type ObjectShape, terraformName } from "../../model";
import type { ValueRecord } from "../../plugin/values/value";

/**
 * What a state knew of an object before a refresh; undefined just after an import, when it knows no more than
 * where the object is. Its nulls then say nothing: taken for values, they would hide what the server has, and
 * a configuration that says `[]` or `{}` would plan a change, of a control plane's features a replacement.
 */
export function knownBefore({ fields }: ObjectShape, state: ValueRecord): ValueRecord | undefined {
  const isImported = fields.some(
    (field) => field.facets.mode === "required" && (state[terraformName(field)] ?? null) === null,
  );
  return isImported ? undefined : state;
}
