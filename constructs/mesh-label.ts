import { wellKnownLabels } from "../src/model";
import { otherMesh } from "./errors";
import { isUnresolved } from "./unresolved";

/** The warning for a label `kuma.io/mesh` that names another mesh than the object's, if both are known. */
export function meshLabelWarning(labels: Readonly<Record<string, string>>, mesh: string): string | undefined {
  const labelled = labels[wellKnownLabels.mesh];
  if (labelled === undefined || labelled === mesh) return undefined;
  if (isUnresolved(labelled) || isUnresolved(mesh)) return undefined;
  return otherMesh(wellKnownLabels.mesh, labelled, mesh);
}
