import type { Validator } from "../../schema/schema";
import { valueAt } from "../../values/at-path";
import { problems } from "../problems";

/** Demands siblings, named as in the schema, beside an attribute that is set. An unknown sibling passes. */
export function alsoRequires(...siblings: readonly string[]): Validator {
  return {
    name: "alsoRequires",
    validate: ({ path, value, config }) => {
      if (value === null) return [];
      return siblings.flatMap((name) => {
        const sibling = [...path.slice(0, -1), { attribute: name }];
        return (valueAt(config, sibling) ?? null) === null ? [problems.missingSibling(path, sibling)] : [];
      });
    },
  };
}
