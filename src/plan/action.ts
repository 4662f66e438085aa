import { planErrors } from "./errors";
import type { Action } from "./plan";

/** Terraform's list of steps for a resource, as one action. */
const actionOfSteps: Readonly<Record<string, Action>> = {
  "no-op": "no-op",
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  forget: "forget",
  "delete,create": "replace",
  "create,delete": "replace",
  // A replacement whose old object `lifecycle { destroy = false }` keeps.
  "create,forget": "replace",
};

/** @throws PlanFormatError for steps that Terraform did not have when this was written. */
export function readAction(address: string, steps: readonly string[]): Action {
  const action = actionOfSteps[steps.join(",")];
  if (action === undefined) throw planErrors.unknownActions(address, steps);
  return action;
}

export function isKnownAction(steps: readonly string[]): boolean {
  return Object.hasOwn(actionOfSteps, steps.join(","));
}
