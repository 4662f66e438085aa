import type { StoredObject } from "./stored-object";

/** Objects of one kind in one control plane, kept in the order in which they are listed. */
export class OrderedCollection {
  /** Sorted. A name cannot contain the separator, so the order is by mesh first. */
  readonly #positions: string[] = [];
  /** In step with the positions. */
  readonly #objects: StoredObject[] = [];
  readonly #byPosition = new Map<string, StoredObject>();

  get(mesh: string, name: string): StoredObject | undefined {
    return this.#byPosition.get(positionOf(mesh, name));
  }

  put(object: StoredObject, mesh: string, name: string): void {
    const position = positionOf(mesh, name);
    const replaced = this.#byPosition.has(position) ? 1 : 0;
    const at = this.#find(position);
    this.#positions.splice(at, replaced, position);
    this.#objects.splice(at, replaced, object);
    this.#byPosition.set(position, object);
  }

  delete(mesh: string, name: string): void {
    const position = positionOf(mesh, name);
    if (!this.#byPosition.delete(position)) return;
    const at = this.#find(position);
    this.#positions.splice(at, 1);
    this.#objects.splice(at, 1);
  }

  list(mesh?: string): readonly StoredObject[] {
    if (mesh === undefined) return this.#objects.slice();
    return this.#objects.slice(this.#find(positionOf(mesh, "")), this.#find(`${mesh}\u0001`));
  }

  get isEmpty(): boolean {
    return this.#objects.length === 0;
  }

  /** The first place that is not before the position. */
  #find(position: string): number {
    let [low, high] = [0, this.#positions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#positions[middle] ?? "") < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function positionOf(mesh: string, name: string): string {
  return `${mesh}\u0000${name}`;
}
