import { renderConsistencyProblem, type ConsistencyProblem } from "../consistency/problem";
import type { Diagnostic } from "../diagnostic";
import { renderPath, type Path } from "../values/path";

const reportDefect = "This is a defect of the provider: please report it to its maintainers.";

/** What the framework itself says while it answers Terraform. */
export const problems = {
  unsupportedType: (kind: "resource" | "data source" | "list resource", typeName: string) =>
    error(
      `Unsupported ${kind} type`,
      `The provider has no ${kind} type ${JSON.stringify(typeName)}. Check the name and the provider's version.`,
    ),
  unreadableValue: (what: string, reason: string) =>
    error(
      `Cannot read the ${what}`,
      `Terraform sent a value that does not fit the provider's schema: ${reason}. ` +
        "Make sure that the state was not edited by hand, and upgrade the provider.",
    ),
  notConfigured: (action: string) =>
    error(
      "Provider is not configured",
      `Cannot ${action}, because the provider was not configured. See the errors about its provider block.`,
    ),
  failed: (action: string, reason: string) =>
    error(`Cannot ${action}`, `The provider failed unexpectedly: ${reason}\n\n${reportDefect}`),
  interrupted: (action: string) =>
    error(
      "Interrupted",
      `Terraform asked to stop, so the provider did not finish to ${action}. Run the command again.`,
    ),
  invalidResult: (action: string, path: Path, reason: string) =>
    error(
      "Provider gave an invalid value",
      `To ${action}, the provider gave a value that does not fit its schema: ${reason}. ${reportDefect}`,
      path,
    ),
  stillUnknown: (path: Path) =>
    error(
      "Provider left a value unknown",
      `${renderPath(path) || "The object"} is still unknown after the operation, so it is saved as null. ` +
        `A refresh may find it. ${reportDefect}`,
      path,
    ),
  inconsistent: (operation: string, problem: ConsistencyProblem) =>
    error(
      `Provider gave an inconsistent ${operation}`,
      `${renderConsistencyProblem(problem)}. ${reportDefect}`,
      problem.path,
    ),
  importUnsupported: (typeName: string) =>
    error("Cannot import", `Resources of type ${typeName} cannot be imported.`),
  incompleteIdentity: (typeName: string, path: Path) =>
    error(
      "Cannot import",
      `The identity of a ${typeName} must have ${renderPath(path)}, as text that is not empty. Set it in the import block.`,
      path,
    ),
  noIdentity: (typeName: string) =>
    error("Cannot read the identity", `Resources of type ${typeName} have no identity.`),
  identityFromNewerProvider: (version: number) =>
    error(
      "Identity is newer than the provider",
      `The state holds an identity of version ${version}, but this provider knows version 0 alone. Upgrade the provider.`,
    ),
  moveUnsupported: (typeName: string, provider: string, target: string) =>
    error(
      "Cannot move",
      `An object of type ${typeName} from the provider ${provider} cannot become a ${target}. ` +
        "Remove the moved block; take the object out of state with a removed block and import it, if it is the same.",
    ),
  unreadableMove: (typeName: string, provider: string, reason: string) =>
    error(
      "Cannot move",
      `The state of the ${typeName} from the provider ${provider} cannot be read: ${reason}.`,
    ),
  nothingImported: (id: string) =>
    error("Cannot import", `The provider made no object of the import id ${JSON.stringify(id)}.`),
  nothingRead: (typeName: string) =>
    error("Data source gave nothing", `The data source ${typeName} gave no object. ${reportDefect}`),
  stateFromNewerProvider: (stored: number, current: number) =>
    error(
      "State is newer than the provider",
      `The state has schema version ${stored}, but this provider knows versions up to ${current}. ` +
        "Upgrade the provider, or restore an older state.",
    ),
  noUpgrade: (stored: number, current: number) =>
    error(
      "Cannot upgrade the state",
      `The state has schema version ${stored}, and this provider cannot bring it to version ${current}. ` +
        "Apply with an older version of the provider first, or remove the object from state and import it.",
    ),
  noState: () =>
    error(
      "Cannot upgrade the state",
      "Terraform sent no state as JSON. State of Terraform 0.11 and before must first be upgraded with 0.12.",
    ),
} as const;

function error(summary: string, detail: string, path?: Path): Diagnostic {
  return { severity: "error", summary, detail, ...(path !== undefined && { path }) };
}
