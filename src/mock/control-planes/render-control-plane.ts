import type { StoredObject } from "../store/stored-object";

/** A control plane as Konnect shows it. */
export function renderControlPlane(object: StoredObject): Readonly<Record<string, unknown>> {
  const { controlPlaneId, name, labels, fields, creationTime, modificationTime } = object;
  return {
    id: controlPlaneId,
    name,
    ...fields,
    labels,
    created_at: creationTime,
    updated_at: modificationTime,
  };
}
