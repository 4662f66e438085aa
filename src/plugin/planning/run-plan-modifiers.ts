import type { Diagnostic } from "../diagnostic";
import type { Schema } from "../schema/schema";
import type { Path } from "../values/path";
import { attributesWith } from "./attributes-with";
import type { PlanInput } from "./plan-attributes";
import type { PlanDraft } from "./plan-draft";

/** Runs the plan modifiers of every attribute that the plan holds, a container's before its content's. */
export function runPlanModifiers(
  schema: Schema,
  draft: PlanDraft,
  input: PlanInput,
): { requiresReplace: Path[]; diagnostics: Diagnostic[] } {
  const requiresReplace: Path[] = [];
  const diagnostics: Diagnostic[] = [];
  draft.visit(attributesWith("planModifiers", schema.attributes), (visited) => {
    const { planModifiers = [] } = visited.attribute;
    if (planModifiers.length === 0) return true;
    const { path, config, prior, isNew } = visited;
    for (const modifier of planModifiers) {
      const response = modifier.modify({
        path,
        config,
        prior,
        planned: visited.planned,
        isNew,
        resource: { config: input.config, prior: input.prior, planned: draft.planned },
      });
      if (response.planned !== undefined) visited.plan(response.planned);
      if (response.requiresReplace === true) requiresReplace.push(path);
      diagnostics.push(...(response.diagnostics ?? []));
    }
    return true;
  });
  return { requiresReplace, diagnostics };
}
