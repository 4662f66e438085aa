import type { ControlPlaneContent, WireObject } from "../../konnect";
import type { Snapshot, StoredObject } from "../../mock";
import { meshControlPlane, type Profile } from "../../model";

/** Control planes as a mock of them stores them: the same ids, labels, times and statuses, so that no plan sees a difference. */
export function snapshotOf(
  controlPlanes: readonly ControlPlaneContent[],
  { profile, time }: { readonly profile: Profile; readonly time: string },
): Snapshot {
  const objects = controlPlanes.flatMap(({ controlPlane, objects: held }) => {
    const stored = storedControlPlane(controlPlane, time);
    return [stored, ...held.map((object) => storedObject(object, stored.controlPlaneId, time))];
  });
  return { format: 1, profile, time, draws: 0, objects };
}

function storedControlPlane(shown: Readonly<Record<string, unknown>>, now: string): StoredObject {
  const { id, name, labels, created_at: created, updated_at: updated, ...fields } = shown;
  return {
    kind: meshControlPlane.name,
    controlPlaneId: String(id),
    name: String(name),
    creationTime: timeOf(created) ?? now,
    modificationTime: timeOf(updated) ?? now,
    labels: labelsOf(labels),
    fields,
  };
}

/** What the mock computes anew whenever the object is shown. */
const computed = ["kri", "snis", "warnings"];

function storedObject(shown: WireObject, controlPlaneId: string, now: string): StoredObject {
  const { type, name, mesh, labels, creationTime, modificationTime, ...members } = shown;
  return {
    kind: type,
    controlPlaneId,
    ...(mesh === undefined ? {} : { mesh }),
    name,
    creationTime: timeOf(creationTime) ?? now,
    modificationTime: timeOf(modificationTime) ?? now,
    labels: labelsOf(labels),
    fields: Object.fromEntries(Object.entries(members).filter(([member]) => !computed.includes(member))),
  };
}

function labelsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function timeOf(value: unknown): string | undefined {
  return typeof value === "string" && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
