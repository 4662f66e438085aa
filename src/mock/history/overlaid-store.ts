import type { Change, Collection, Store } from "../store/store";
import { controlPlaneKind, keyOf, type ObjectKey, type StoredObject } from "../store/stored-object";
import type { HistoryEntry } from "./history";

interface Laid {
  readonly key: ObjectKey;
  /** Absent: not there, whatever is below. */
  readonly object: StoredObject | undefined;
}

/** A store seen with some of its objects otherwise. What is written here stays here. */
export class OverlaidStore implements Store {
  readonly #below: Store;
  readonly #laid = new Map<string, Laid>();

  constructor(below: Store) {
    this.#below = below;
  }

  /** The store as it was before these writes, the newest first. */
  static before(entries: readonly HistoryEntry[], store: Store): OverlaidStore {
    const past = new OverlaidStore(store);
    for (const { revisions } of entries) {
      for (const { key, before } of [...revisions].reverse()) past.#lay(key, before);
    }
    return past;
  }

  get(key: ObjectKey): StoredObject | undefined {
    const laid = this.#laid.get(placeOf(key));
    return laid === undefined ? this.#below.get(key) : laid.object;
  }

  list({ kind, controlPlaneId, mesh }: Collection): readonly StoredObject[] {
    const below = this.#below.list({ kind, controlPlaneId, mesh });
    return this.#through(
      below,
      (key) =>
        key.kind === kind &&
        key.controlPlaneId === controlPlaneId &&
        (mesh === undefined || key.mesh === mesh),
    );
  }

  contents(controlPlaneId: string, mesh?: string): readonly StoredObject[] {
    const below = this.#below.contents(controlPlaneId, mesh);
    return this.#through(
      below,
      (key) =>
        key.kind !== controlPlaneKind &&
        key.controlPlaneId === controlPlaneId &&
        (mesh === undefined || key.mesh === mesh),
    );
  }

  all(): readonly StoredObject[] {
    const controlPlanes = this.list({ kind: controlPlaneKind, controlPlaneId: "" });
    return controlPlanes.flatMap((object) => [object, ...this.contents(object.controlPlaneId)]);
  }

  async write(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      if (change.type === "put") this.#lay(keyOf(change.object), change.object);
      else this.#lay(change.key, undefined);
    }
  }

  /** What has to be written below so that it looks like this. */
  changes(): readonly Change[] {
    return [...this.#laid.values()].flatMap(({ key, object }): readonly Change[] => {
      if (object !== undefined) return [{ type: "put", object }];
      return this.#below.get(key) === undefined ? [] : [{ type: "delete", key }];
    });
  }

  #lay(key: ObjectKey, object: StoredObject | undefined): void {
    this.#laid.set(placeOf(key), { key, object });
  }

  #through(below: readonly StoredObject[], isMeant: (key: ObjectKey) => boolean): readonly StoredObject[] {
    const laid = [...this.#laid.values()].filter(({ key }) => isMeant(key));
    if (laid.length === 0) return below;
    const kept = below.filter((object) => !this.#laid.has(placeOf(keyOf(object))));
    return [...kept, ...laid.flatMap(({ object }) => object ?? [])].sort(inOrder);
  }
}

function placeOf({ kind, controlPlaneId, mesh, name }: ObjectKey): string {
  return [controlPlaneId, kind, mesh, name].join("\u0000");
}

/** The order of lists: by mesh, then by name; of several kinds, each by itself. */
function inOrder(left: StoredObject, right: StoredObject): number {
  const [a, b] = [keyOf(left), keyOf(right)];
  return compare(a.kind, b.kind) || compare(a.mesh, b.mesh) || compare(a.name, b.name);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
