/** Anything that the service keeps: a control plane, a mesh, or an object in either. */
export interface StoredObject {
  /** `MeshControlPlane`, `Mesh`, `MeshMultiZoneService`, … */
  readonly kind: string;
  /** Id of the control plane that it is, or that holds it. */
  readonly controlPlaneId: string;
  /** Absent for control planes, meshes and whatever else belongs to no mesh. */
  readonly mesh?: string;
  readonly name: string;
  /** RFC 3339. */
  readonly creationTime: string;
  /** RFC 3339. */
  readonly modificationTime: string;
  /** User's and computed ones. Only a control plane's can be null. */
  readonly labels: Readonly<Record<string, string | null>>;
  /** Everything else, by its name on the wire. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Where an object is kept. */
export interface ObjectKey {
  readonly kind: string;
  /** Empty for control planes themselves. */
  readonly controlPlaneId: string;
  /** Empty for what belongs to no mesh. */
  readonly mesh: string;
  /** A control plane's is its id, for its name can change. */
  readonly name: string;
}

export const controlPlaneKind = "MeshControlPlane";

/** Where records of a control plane's zones are kept: beside its contents, for no API shows them. */
export function zonesOf(controlPlaneId: string): string {
  return `${zonesPrefix}${controlPlaneId}`;
}

const zonesPrefix = "zones/";

/** The control plane that holds an object, or a record of its zones. */
export function holderOf({ controlPlaneId }: StoredObject): string {
  return controlPlaneId.startsWith(zonesPrefix) ? controlPlaneId.slice(zonesPrefix.length) : controlPlaneId;
}

export function keyOf({ kind, controlPlaneId, mesh = "", name }: StoredObject): ObjectKey {
  if (kind === controlPlaneKind) return controlPlaneKey(controlPlaneId);
  return { kind, controlPlaneId, mesh, name };
}

export function controlPlaneKey(id: string): ObjectKey {
  return { kind: controlPlaneKind, controlPlaneId: "", mesh: "", name: id };
}
