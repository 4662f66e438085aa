import type { DeclaredResource } from "./resource";
import type { DeclaredVariable } from "./write-options";
import { Expression } from "./value";

/** The variable that stands for the control plane where nothing says which. */
export const controlPlaneVariable = "control_plane_id";

/** Gives every mesh object a control plane: Terraform wants to know which, YAML does not say. */
export function withControlPlanes(
  resources: readonly DeclaredResource[],
  controlPlaneId: string | Expression = new Expression(`var.${controlPlaneVariable}`),
): readonly DeclaredResource[] {
  return resources.map((resource) => {
    const { kind, attributes } = resource;
    if (kind.scope === "organization" || (attributes.cp_id ?? null) !== null) return resource;
    return { ...resource, attributes: { ...attributes, cp_id: controlPlaneId } };
  });
}

/** The variables of a configuration: the control plane's where a resource has it, and those given. */
export function variablesOf(
  resources: readonly DeclaredResource[],
  given: readonly DeclaredVariable[] = [],
): readonly DeclaredVariable[] {
  const usesOurs = resources.some(
    ({ attributes: { cp_id: cpId } }) =>
      cpId instanceof Expression && cpId.source === `var.${controlPlaneVariable}`,
  );
  const ours = { name: controlPlaneVariable, description: "Id of the Konnect Mesh control plane" };
  return usesOurs ? [ours, ...given] : given;
}
