import { wellKnownLabels } from "../src/model";
import { otherMesh } from "./errors";
import type { IMesh } from "./mesh";
import { Mesh } from "./mesh";
import { isUnresolved } from "./unresolved";

/** The warning for a label `kuma.io/mesh` that names another mesh than the one the object is in, if both are known. */
export function meshLabelWarning(labels: Readonly<Record<string, string>>, mesh: IMesh): string | undefined {
  const labelled = labels[wellKnownLabels.mesh];
  const name = mesh instanceof Mesh ? mesh.resource.nameInput : mesh.meshName;
  if (labelled === undefined || isUnresolved(labelled)) return undefined;
  if (name === undefined || isUnresolved(name) || name === labelled) return undefined;
  return otherMesh(wellKnownLabels.mesh, labelled, name);
}
