import type { ObjectKey, StoredObject } from "./stored-object";

export type Change =
  | { readonly type: "put"; readonly object: StoredObject }
  | { readonly type: "delete"; readonly key: ObjectKey };

/** Which objects to list: a kind in a control plane, or in one mesh of it. */
export interface Collection {
  readonly kind: string;
  /** Empty for control planes themselves. */
  readonly controlPlaneId: string;
  readonly mesh?: string | undefined;
}

/** Where the service keeps its objects. Reads see every write that was begun. */
export interface Store {
  get(key: ObjectKey): StoredObject | undefined;
  /** Ordered by mesh, then by name, bytewise. */
  list(collection: Collection): readonly StoredObject[];
  /** Everything in a control plane, or everything in one mesh of it, by kind; not the container itself. */
  contents(controlPlaneId: string, mesh?: string): readonly StoredObject[];
  /** Everything there is. */
  all(): readonly StoredObject[];
  /** Makes all changes or none: visible at once, resolved when they are kept. */
  write(changes: readonly Change[]): Promise<void>;
}
