import type { Validator } from "../../schema/schema";
import { isRecord } from "../../values/value";

/** Runs a validator of strings on each key of a map. */
export function eachKey(validator: Validator): Validator {
  return {
    name: `eachKey(${validator.name})`,
    validate: ({ path, value, config }) =>
      isRecord(value)
        ? Object.keys(value).flatMap((key) =>
            validator.validate({ path: [...path, { key }], value: key, config }),
          )
        : [],
  };
}
