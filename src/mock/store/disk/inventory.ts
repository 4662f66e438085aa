/** Which records there are, in brief: two inventories are equal when they hold the same seals under the same keys. */
export interface InventorySummary {
  readonly count: number;
  readonly digest: number;
}

/** The seals of all object records, so that a record that is gone, or is an old one come back, shows. */
export class Inventory {
  readonly #seals = new Map<string, string>();
  #digest = 0;

  set(key: string, seal: string): void {
    this.delete(key);
    this.#seals.set(key, seal);
    this.#digest ^= numberOf(seal);
  }

  delete(key: string): void {
    const seal = this.#seals.get(key);
    if (seal === undefined) return;
    this.#digest ^= numberOf(seal);
    this.#seals.delete(key);
  }

  get summary(): InventorySummary {
    return { count: this.#seals.size, digest: this.#digest };
  }
}

function numberOf(seal: string): number {
  return Number.parseInt(seal.slice(0, 8), 16) | 0;
}
