import { checkResource, type ResourceKind } from "../model";
import type { Diagnostic } from "../plugin/diagnostic";
import { isSensitive } from "../plugin/schema/attribute-facets";
import type { Schema } from "../plugin/schema/schema";
import { isUnknown, type Value, type ValueRecord } from "../plugin/values/value";
import { problems } from "./problems";
import { terraformPath } from "./wire/terraform-path";
import { toCheckable } from "./wire/to-wire";

/**
 * Judges a configuration by the rules of its kind, every problem at once: what the server would refuse is an
 * error, what it would only regret a warning. What is not known yet passes.
 */
export function checkConfig(kind: ResourceKind, schema: Schema, config: ValueRecord): readonly Diagnostic[] {
  const found = checkResource(kind, toCheckable(kind.shape, config), {
    isOpaque: (value) => isUnknown(value as Value),
  });
  return found.map((problem) => {
    const path = terraformPath(kind.shape, problem.path, config);
    const shown = isSensitive(schema.attributes, path) ? { ...problem, given: undefined } : problem;
    return problems.brokenRule(shown, path);
  });
}
