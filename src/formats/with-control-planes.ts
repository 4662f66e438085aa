import type { DeclaredResource } from "./resource";
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
