import type { Problem } from "../model";
import { renderProblem } from "../model";
import type { Diagnostic } from "../plugin/diagnostic";
import { type Path, renderPath } from "../plugin/values/path";
import { renderImport, type Importable } from "./render-import";

/** Everything that the provider itself says to a user: what, why, what to do, and where. Nothing secret. */
export const problems = {
  noAlternativeSet: (path: Path, names: readonly string[]): Diagnostic => ({
    severity: "error",
    summary: "No alternative set",
    detail: `${renderPath(path)} is set, but none of its alternatives is, so there is nothing to send. Set one of ${names.join(", ")}, or remove ${renderPath(path)}.`,
    path,
  }),

  notJson: (path: Path): Diagnostic => ({
    severity: "error",
    summary: `Invalid ${renderPath(path)}`,
    detail: `${renderPath(path)} must be text that holds JSON. Write it with jsonencode({ ... }).`,
    path,
  }),

  /** What the contract's rules found in a configuration. */
  brokenRule: (problem: Problem, path: Path): Diagnostic => ({
    severity: problem.severity,
    summary: `${problem.severity === "error" ? "Invalid" : "Questionable"} ${renderPath(path)}`,
    detail: renderProblem(problem, () => renderPath(path)),
    path,
  }),

  alreadyExists: (object: Importable): Diagnostic => ({
    severity: "error",
    summary: `${object.kind} already exists`,
    detail: `A resource named ${JSON.stringify(object.name)} already exists${object.mesh === undefined ? "" : ` in the mesh ${JSON.stringify(object.mesh)}`}, and creating it would overwrite what someone else made. It has to be imported before Terraform can manage it:\n\n${renderImport(object)}\n\nOr choose another name. If it is the object that this plan replaces, then create_before_destroy keeps it in the way: remove that setting or change the name.`,
  }),

  toBeAdopted: (subject: string): Diagnostic => ({
    severity: "warning",
    summary: `${subject} exists already and will be adopted`,
    detail:
      "The plan says create, but the apply overwrites the object with this configuration, and what only the control plane has is lost. Import it to see the difference first, or take adopt_existing out of the provider block to make this an error.",
  }),

  adopted: (subject: string): Diagnostic => ({
    severity: "warning",
    summary: `${subject} existed already and is adopted`,
    detail:
      "Because adopt_existing allows it, the object was overwritten with this configuration and is managed from now on.",
  }),

  keptAdopted: (subject: string): Diagnostic => ({
    severity: "warning",
    summary: `${subject} is not deleted`,
    detail:
      "In this run another resource, or the new half of a create_before_destroy, adopted the same object. It leaves the state here and stays managed there.",
  }),

  requestFailed: (action: string, reason: string): Diagnostic => ({
    severity: "error",
    summary: `Cannot ${action}`,
    detail: reason,
  }),

  refusedField: (action: string, field: string, reason: string, path: Path): Diagnostic => ({
    severity: "error",
    summary: `Cannot ${action}`,
    detail: `The control plane refuses ${path.length === 0 ? field : renderPath(path)}: ${reason}. Change it and apply again.`,
    path,
  }),

  unreadableAnswer: (action: string, reason: string): Diagnostic => ({
    severity: "error",
    summary: `Cannot ${action}`,
    detail: `The server's answer is not what the API promises: ${reason}. Check that server_url leads to the Konnect API; if it does, a newer version of this provider may know the answer.`,
  }),

  serverWarning: (subject: string, warning: string): Diagnostic => ({
    severity: "warning",
    summary: `The control plane warns of ${subject}`,
    detail: `${warning}\n\nThe object is stored all the same.`,
  }),

  labelsKnownLate: (subject: string, repeated: readonly string[]): Diagnostic => ({
    severity: "warning",
    summary: `The labels of ${subject} may take a second apply`,
    detail: `Some labels of the configuration will be known after the apply only, and it repeats ${repeated.map((key) => JSON.stringify(key)).join(" and ")}, which the control plane sets by itself. Should all of them turn out as the object has them already, Terraform stops with "Provider produced inconsistent final plan": the object stays as it is then, and the next apply succeeds. To rule it out, leave the repeated labels out of the configuration.`,
    path: [{ attribute: "labels" }],
  }),

  notReadBack: (subject: string, reason: string): Diagnostic => ({
    severity: "warning",
    summary: `${subject} is written, but could not be read back`,
    detail: `The state holds it as it was planned, without what the server computes. The next plan reads the rest. Reason: ${reason}`,
  }),

  confirmedByReading: (subject: string, reason: string): Diagnostic => ({
    severity: "warning",
    summary: `${subject} is written, although the request failed`,
    detail: `The object was read again and is as planned. Warnings of the server, if it had any, are lost. The request failed so: ${reason}`,
  }),

  outcomeUnknown: (subject: string, reason: string, object: Importable): Diagnostic => ({
    severity: "error",
    summary: `It is not known whether ${subject} was written`,
    detail: `${reason}\n\nReading it again failed too, so the state holds it as planned and the next plan finds out: an object that is absent is created, one that is there was marked as tainted and is replaced unless you \`untaint\` it. To manage it by hand, import it:\n\n${renderImport(object)}`,
  }),

  notThere: (subject: string, reason: string, object: Importable): Diagnostic => ({
    severity: "error",
    summary: `Cannot create ${subject}`,
    detail: `${reason}\n\nIt was looked for and is not there, so the state does not hold it: apply again. Should it appear later all the same, the next plan says so. Then import it:\n\n${renderImport(object)}`,
  }),

  notAsSent: (subject: string, reason: string, object: Importable): Diagnostic => ({
    severity: "error",
    summary: `${subject} was written by someone else`,
    detail: `${reason}\n\nAn object of this name exists now, but not as it was sent, so it is left alone. If it is yours, import it:\n\n${renderImport(object)}`,
  }),

  notStoredAsPlanned: (subject: string, path: Path): Diagnostic => ({
    severity: "error",
    summary: `${subject} is not stored as planned`,
    detail: `The control plane holds another value of ${renderPath(path)} than was planned and sent: it changed the value, or someone else wrote at the same time. The state holds what is there now. Plan again to see the difference.`,
    path,
  }),

  stillThere: (subject: string, reason: string): Diagnostic => ({
    severity: "error",
    summary: `Cannot delete ${subject}`,
    detail: `${reason}\n\nIt was read again and still exists, so it stays in the state. Apply again.`,
  }),

  controlPlaneUnknown: (name: string, reason: string, ids: readonly string[]): Diagnostic => ({
    severity: "error",
    summary: `It is not known whether control plane ${JSON.stringify(name)} was created`,
    detail: `${reason}\n\n${
      ids.length === 0
        ? "No control plane of this name exists now: apply again. Should one appear later all the same, the next plan names it and shows its import."
        : `Control planes of this name exist now. If one of them is new, import it, or delete it and apply again:\n\n${renderControlPlaneImports(name, ids)}`
    }`,
  }),

  namesakes: (name: string, ids: readonly string[]): Diagnostic => ({
    severity: "warning",
    summary: `A control plane named ${JSON.stringify(name)} exists already`,
    detail: `Names of control planes need not be unique, so the apply makes another one. If this is what an interrupted apply left behind, import it instead:\n\n${renderControlPlaneImports(name, ids)}\n\nIf it is the one that this plan replaces, there is nothing to do.`,
  }),

  controlPlaneUnlisted: (name: string, reason: string, listing: string): Diagnostic => ({
    severity: "error",
    summary: `It is not known whether control plane ${JSON.stringify(name)} was created`,
    detail: `${reason}\n\nThe control planes could not be listed either: ${listing} The next plan looks for ${JSON.stringify(name)}; if it is there, import it by its id (\`import konnect_mesh_control_plane.ADDRESS ID\`) or delete it before you apply again.`,
  }),

  invalidImportId: (keys: readonly string[], reason: string): Diagnostic => ({
    severity: "error",
    summary: "Invalid ID",
    detail: `The import id is no JSON object of the form '{${keys.map((key) => `"${key}": "..."`).join(", ")}}': ${reason}. Quote it for your shell, or write it as jsonencode({ ... }) in an import block.`,
  }),

  missingImportField: (key: string): Diagnostic => ({
    severity: "error",
    summary: "Missing required field",
    detail: `The import id must hold ${key}, as text that is not empty${key === "cp_id" ? ', for example "cp_id": "bf138ba2-c9b1-4229-b268-04d9d8a6410b"' : ""}.`,
  }),

  missingControlPlaneId: (): Diagnostic => ({
    severity: "error",
    summary: "Missing required field",
    detail: "The import id is empty. Give the id of the control plane, as Konnect shows it.",
  }),

  settingsUnknown: (names: readonly string[]): Diagnostic => ({
    severity: "error",
    summary: "The provider's configuration is not known yet",
    detail: `${names.join(" and ")} of the provider block will be known after the apply only, and without it no object can be read. Apply what decides it first (\`apply -target=...\`), or set it from the environment.`,
    ...(names[0] !== undefined && { path: [{ attribute: names[0] }] }),
  }),

  movedFromOtherVersion: (typeName: string, provider: string, version: number): Diagnostic => ({
    severity: "error",
    summary: "Cannot move",
    detail: `The ${typeName} from the provider ${provider} is stored at schema version ${version}, but this provider knows version 0 alone. Take it out of state with a removed block that does not destroy it, and import it.`,
  }),

  invalidSetting: (message: string, path: Path): Diagnostic => ({
    severity: "error",
    summary: "Invalid provider configuration",
    detail: message,
    path,
  }),

  settingWarning: (message: string, path: Path): Diagnostic => ({
    severity: "warning",
    summary: "Questionable provider configuration",
    detail: message,
    path,
  }),
} as const;

function renderControlPlaneImports(name: string, ids: readonly string[]): string {
  const imports = ids.map((id) =>
    renderImport({ kind: "MeshControlPlane", terraformType: "konnect_mesh_control_plane", name, id }),
  );
  return imports.join("\n\n");
}
