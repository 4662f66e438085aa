import { withComputedLabels } from "../admission/compute-labels";
import type { Service } from "../service";
import type { StoredObject } from "../store/stored-object";
import { initialPolicies } from "./initial-policies";

/** What the server creates with a mesh: a key for Dataplane tokens, and the initial policies that are not skipped. */
export function contentsOfNewMesh(mesh: StoredObject, service: Service): readonly StoredObject[] {
  const skipped = skippedPolicies(mesh);
  const policies = skipped.includes("*") ? [] : initialPolicies.filter(({ kind }) => !skipped.includes(kind));
  const contents = [
    ...policies.map(({ kind, prefix, spec }) => ({
      kind,
      name: `${prefix}-${mesh.name}`,
      fields: { spec },
    })),
    {
      kind: "Secret",
      name: `dataplane-token-signing-key-${mesh.name}-1`,
      fields: { data: service.randomness.bytes(32).toString("base64") },
    },
  ];
  return contents.map(({ kind, name, fields }) => ({
    kind,
    controlPlaneId: mesh.controlPlaneId,
    mesh: mesh.name,
    name,
    creationTime: mesh.creationTime,
    modificationTime: mesh.modificationTime,
    labels: withComputedLabels(service.behaviour, { mesh: mesh.name, name }),
    fields,
  }));
}

function skippedPolicies({ fields }: StoredObject): readonly unknown[] {
  return Array.isArray(fields.skipCreatingInitialPolicies) ? fields.skipCreatingInitialPolicies : [];
}
