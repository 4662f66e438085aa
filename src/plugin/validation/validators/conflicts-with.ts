import type { Validator } from "../../schema/schema";
import { valueAt } from "../../values/at-path";
import { isUnknown } from "../../values/value";
import { problems } from "../problems";

/** Refuses an attribute beside one of its siblings, named as in the schema. An unknown sibling passes. */
export function conflictsWith(...siblings: readonly string[]): Validator {
  return {
    name: "conflictsWith",
    validate: ({ path, value, config }) => {
      if (value === null) return [];
      return siblings.flatMap((name) => {
        const sibling = [...path.slice(0, -1), { attribute: name }];
        const other = valueAt(config, sibling) ?? null;
        return other === null || isUnknown(other) ? [] : [problems.conflict(path, sibling)];
      });
    },
  };
}
