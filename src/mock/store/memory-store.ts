import { OrderedCollection } from "./ordered-collection";
import type { Change, Collection, Store } from "./store";
import { controlPlaneKind, keyOf, type ObjectKey, type StoredObject } from "./stored-object";

/** Keeps everything in memory, for as long as the process lives. */
export class MemoryStore implements Store {
  /** By control plane, then by kind; control planes themselves are under the empty id. */
  readonly #controlPlanes = new Map<string, Map<string, OrderedCollection>>();

  get({ kind, controlPlaneId, mesh, name }: ObjectKey): StoredObject | undefined {
    return this.#controlPlanes.get(controlPlaneId)?.get(kind)?.get(mesh, name);
  }

  list({ kind, controlPlaneId, mesh }: Collection): readonly StoredObject[] {
    return this.#controlPlanes.get(controlPlaneId)?.get(kind)?.list(mesh) ?? [];
  }

  contents(controlPlaneId: string, mesh?: string): readonly StoredObject[] {
    const collections = [...(this.#controlPlanes.get(controlPlaneId) ?? [])];
    const byKind = collections.sort(([left], [right]) => (left < right ? -1 : 1));
    return byKind.flatMap(([, collection]) => collection.list(mesh));
  }

  all(): readonly StoredObject[] {
    const controlPlanes = this.list({ kind: controlPlaneKind, controlPlaneId: "" });
    return controlPlanes.flatMap((object) => [object, ...this.contents(object.controlPlaneId)]);
  }

  async write(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      if (change.type === "put") this.#put(change.object);
      else this.#delete(change.key);
    }
  }

  #put(object: StoredObject): void {
    const { kind, controlPlaneId, mesh, name } = keyOf(object);
    const collections = this.#controlPlanes.get(controlPlaneId) ?? new Map<string, OrderedCollection>();
    const collection = collections.get(kind) ?? new OrderedCollection();
    collection.put(object, mesh, name);
    collections.set(kind, collection);
    this.#controlPlanes.set(controlPlaneId, collections);
  }

  #delete({ kind, controlPlaneId, mesh, name }: ObjectKey): void {
    const collections = this.#controlPlanes.get(controlPlaneId);
    const collection = collections?.get(kind);
    collection?.delete(mesh, name);
    if (collection?.isEmpty === true) collections?.delete(kind);
    if (collections?.size === 0) this.#controlPlanes.delete(controlPlaneId);
  }
}
