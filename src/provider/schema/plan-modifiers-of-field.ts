import type { Field, Shape } from "../../model";
import { emptyListAsPrior } from "../../plugin/planning/modifiers/empty-list-as-prior";
import { keepPriorValue } from "../../plugin/planning/modifiers/keep-prior-value";
import { emptyWhenRemoved } from "../../plugin/planning/modifiers/empty-when-removed";
import { requiresReplaceIfConfigured } from "../../plugin/planning/modifiers/requires-replace-if-configured";
import type { PlanModifier } from "../../plugin/schema/schema";
import { keepEqualJson } from "./keep-equal-json";

/** How a field is planned, read from its facets. */
export function planModifiersOf({ facets, shape }: Field): readonly PlanModifier[] {
  const modifiers: PlanModifier[] = [];
  const isComputed = facets.mode === "computed" || facets.mode === "optional+computed";
  if (facets.mode === "optional+computed" && holdsConfigured(shape)) modifiers.push(emptyWhenRemoved());
  // A plan says "known after apply" only of what the write can change.
  if (isComputed && facets.changesOnUpdate !== true) modifiers.push(keepPriorValue());
  // On create there is no prior to keep, and null would be a promise that nothing is reported.
  if (facets.mode === "optional+computed" && facets.emptyIsAbsent === true)
    modifiers.push(emptyListAsPrior());
  if (facets.json === true) modifiers.push(keepEqualJson());
  if (facets.forceNew === true) modifiers.push(requiresReplaceIfConfigured());
  return modifiers;
}

/** Whether it is a list of what only a configuration can give: Terraform proposes null once that drops it. */
function holdsConfigured(shape: Shape): boolean {
  if (shape.type !== "list" || shape.element.type !== "object") return false;
  return shape.element.fields.some(({ facets: { mode } }) => mode === "optional" || mode === "required");
}
