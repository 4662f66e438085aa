import type { AlternativesShape } from "../../model";
import type { Validator } from "../../plugin/schema/schema";
import { isRecord } from "../../plugin/values/value";
import { problems } from "../problems";

/** Demands one of the alternatives: none of them can be sent. The official provider notices at the apply only. */
export function oneAlternativeSet({ options }: AlternativesShape): Validator {
  const names = options.map(({ name }) => name);
  return {
    name: "oneAlternativeSet",
    validate: ({ path, value }) =>
      isRecord(value) && names.every((name) => (value[name] ?? null) === null)
        ? [problems.noAlternativeSet(path, names)]
        : [],
  };
}
