import { wellKnownLabels } from "../src/model";
import { otherMesh } from "./errors";
import { isUnresolved } from "./unresolved";

/** The warning for a label `kuma.io/mesh` that names another mesh than the object's, if both are known. */
export function meshLabelWarnings(
  labels: Readonly<Record<string, string>> | undefined,
  mesh: string,
): readonly string[] {
  const labelled = labels?.[wellKnownLabels.mesh];
  if (labelled === undefined || labelled === mesh) return [];
  if (isUnresolved(labelled) || isUnresolved(mesh)) return [];
  return [otherMesh(wellKnownLabels.mesh, labelled, mesh)];
}
