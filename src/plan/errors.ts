const advice = "Pass what `tofu show -json PLANFILE` (or `terraform show -json PLANFILE`) prints.";

/** Why a text is no plan that we can read. */
export class PlanFormatError extends Error {
  override readonly name = "PlanFormatError";
}

export const planErrors = {
  notJson: (reason: string) => new PlanFormatError(`The plan is not JSON: ${reason}. ${advice}`),
  notPlan: (where: string, reason: string) =>
    new PlanFormatError(`The JSON is not a Terraform plan: ${where}: ${reason}. ${advice}`),
  formatVersion: (version: string) =>
    new PlanFormatError(
      `The plan has format version ${version}; this reader knows version 1. Use a release of cdktf-konnect-mesh made for your CLI.`,
    ),
  empty: () => new PlanFormatError(`There is no plan: nothing was given to read. ${advice}`),
  errored: () =>
    new PlanFormatError(
      "The plan ended with errors, so it is not whole and cannot be applied. Mend what the CLI's plan command says, and plan again.",
    ),
  truncated: () => new PlanFormatError(`The plan ends in the middle: it was not written whole. ${advice}`),
  otherJson: (what: string) => new PlanFormatError(`The JSON is ${what}, not a plan. ${advice}`),
  manyControlPlanes: (ids: readonly string[]) =>
    new PlanFormatError(
      `The plan changes objects of ${ids.length} control planes (${ids.join(", ")}), but a world is of one. Say which one it is of.`,
    ),
  unknownActions: (address: string, actions: readonly string[]) =>
    new PlanFormatError(
      `The plan wants to ${actions.join(", ")} ${address}, which this reader does not know. Use a release of cdktf-konnect-mesh made for your CLI.`,
    ),
} as const;
