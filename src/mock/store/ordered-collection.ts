import type { StoredObject } from "./stored-object";

/** Some neighbours. */
interface Chunk {
  /** Sorted. A name cannot contain the separator, so the order is by mesh first. */
  readonly positions: string[];
  /** In step with the positions. */
  readonly objects: StoredObject[];
}

/** Few enough to move at every change, many enough that there are few chunks. */
const fullChunk = 512;

/** Objects of one kind in one control plane, kept in the order in which they are listed. */
export class OrderedCollection {
  /** In order; none is empty. */
  readonly #chunks: Chunk[] = [];
  readonly #byPosition = new Map<string, StoredObject>();
  /** Lists that were asked for since the last change, by mesh: most are asked for page by page. */
  readonly #lists = new Map<string | undefined, readonly StoredObject[]>();

  get(mesh: string, name: string): StoredObject | undefined {
    return this.#byPosition.get(positionOf(mesh, name));
  }

  put(object: StoredObject, mesh: string, name: string): void {
    const position = positionOf(mesh, name);
    this.#lists.clear();
    const replaced = this.#byPosition.has(position) ? 1 : 0;
    this.#byPosition.set(position, object);
    const chunk = this.#chunks[this.#chunkOf(position)];
    if (chunk === undefined) {
      this.#chunks.push({ positions: [position], objects: [object] });
      return;
    }
    const at = firstNotBefore(chunk.positions, position);
    chunk.positions.splice(at, replaced, position);
    chunk.objects.splice(at, replaced, object);
    if (chunk.objects.length > fullChunk) this.#split(chunk);
  }

  delete(mesh: string, name: string): void {
    const position = positionOf(mesh, name);
    if (!this.#byPosition.delete(position)) return;
    this.#lists.clear();
    const index = this.#chunkOf(position);
    const chunk = this.#chunks[index];
    if (chunk === undefined) return;
    const at = firstNotBefore(chunk.positions, position);
    chunk.positions.splice(at, 1);
    chunk.objects.splice(at, 1);
    if (chunk.objects.length === 0) this.#chunks.splice(index, 1);
  }

  list(mesh?: string): readonly StoredObject[] {
    const known = this.#lists.get(mesh);
    if (known !== undefined) return known;
    const list =
      mesh === undefined
        ? this.#chunks.flatMap(({ objects }) => objects)
        : this.#between(positionOf(mesh, ""), `${mesh}\u0001`);
    this.#lists.set(mesh, list);
    return list;
  }

  get isEmpty(): boolean {
    return this.#byPosition.size === 0;
  }

  /** The objects from one position to before another. */
  #between(start: string, end: string): StoredObject[] {
    const chunks = this.#chunks.slice(this.#chunkOf(start), this.#chunkOf(end) + 1);
    return chunks.flatMap(({ positions, objects }) =>
      objects.slice(firstNotBefore(positions, start), firstNotBefore(positions, end)),
    );
  }

  /** The last chunk that does not start after the position; the first one before them all. */
  #chunkOf(position: string): number {
    let [low, high] = [1, this.#chunks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#chunks[middle]?.positions[0] ?? "") <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #split(chunk: Chunk): void {
    const half = chunk.objects.length >> 1;
    const rest = { positions: chunk.positions.splice(half), objects: chunk.objects.splice(half) };
    this.#chunks.splice(this.#chunks.indexOf(chunk) + 1, 0, rest);
  }
}

function positionOf(mesh: string, name: string): string {
  return `${mesh}\u0000${name}`;
}

/** The first index whose text is not before another. */
function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
