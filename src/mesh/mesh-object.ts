/** An object of the mesh, as a control plane holds it: global, or a zone's own. */
export interface MeshObject {
  /** `Mesh`, `MeshMultiZoneService`, … */
  readonly kind: string;
  /** Absent for meshes and whatever else belongs to no mesh. */
  readonly mesh?: string;
  /** As its holder stores it: hashed where it was synced, and `NAME.NAMESPACE` on Kubernetes. */
  readonly name: string;
  /** On Kubernetes: the two that the stored name is made of. */
  readonly nameOnKubernetes?: { readonly name: string; readonly namespace: string };
  /** RFC 3339: when its holder stored it first, which for a synced object is when it was synced. */
  readonly creationTime: string;
  /** RFC 3339. */
  readonly modificationTime: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Everything else by its name on the wire: mostly `spec` and `status`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An object that its holder has not stamped yet. */
export type SourceObject = Omit<MeshObject, "creationTime" | "modificationTime"> &
  Partial<Pick<MeshObject, "creationTime" | "modificationTime">>;
