import type { Diagnostic } from "../../diagnostic";
import type { Validator } from "../../schema/schema";
import type { Path } from "../../values/path";
import { isList, isRecord, isUnknown, type Value } from "../../values/value";

/** Runs a validator on each known or null element of a list, set or map. */
export function eachValue(validator: Validator): Validator {
  return {
    name: `eachValue(${validator.name})`,
    validate: ({ path, value, config }) => {
      const check = (innerPath: Path, inner: Value): readonly Diagnostic[] =>
        isUnknown(inner) ? [] : validator.validate({ path: innerPath, value: inner, config });
      if (isList(value)) return value.flatMap((inner, index) => check([...path, { index }], inner));
      if (!isRecord(value)) return [];
      return Object.entries(value).flatMap(([key, inner]) => check([...path, { key }], inner));
    },
  };
}
