import type { MeshObject, ZoneView } from "../../mesh";
import { MemoryStore } from "../store/memory-store";
import type { Change, Collection, Store } from "../store/store";
import type { ObjectKey, StoredObject } from "../store/stored-object";
import { meshObjectOf, storedObjectOf } from "./mesh-object";

/** What users write in a zone goes here. */
export interface ZoneWrites {
  put(object: MeshObject): Promise<void>;
  delete(key: ObjectKey): Promise<void>;
  /** Resolves when those who look at the zone see what was written. */
  settle(): Promise<void>;
}

/** What the control plane of a zone holds, for the handlers that serve a global one. */
export class ZoneStore implements Store {
  readonly #held: MemoryStore;

  constructor(
    view: ZoneView,
    controlPlaneId: string,
    private readonly writes: ZoneWrites,
  ) {
    this.#held = heldBy(view, controlPlaneId);
  }

  get(key: ObjectKey): StoredObject | undefined {
    return this.#held.get(key);
  }

  list(collection: Collection): readonly StoredObject[] {
    return this.#held.list(collection);
  }

  contents(controlPlaneId: string, mesh?: string): readonly StoredObject[] {
    return this.#held.contents(controlPlaneId, mesh);
  }

  all(): readonly StoredObject[] {
    return this.#held.all();
  }

  async write(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      if (change.type === "put") await this.writes.put(meshObjectOf(change.object));
      else await this.writes.delete(change.key);
    }
    await this.writes.settle();
  }
}

const held = new WeakMap<ZoneView, MemoryStore>();

/** A view never changes, so that what it holds is sorted in once. */
function heldBy(view: ZoneView, controlPlaneId: string): MemoryStore {
  const before = held.get(view);
  if (before !== undefined) return before;
  const store = new MemoryStore();
  // In memory, a write is done when it returns.
  void store.write(
    view.objects.map((object) => ({ type: "put", object: storedObjectOf(object, controlPlaneId) })),
  );
  held.set(view, store);
  return store;
}
