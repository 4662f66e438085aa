/** Lists of what is found in zones. A zone in which nothing is has the same empty list as all others. */
export class ByZone<Found> {
  #lists: Map<string, Found[]> | undefined;

  of(zone: string): readonly Found[] {
    return this.#lists?.get(zone) ?? none;
  }

  add(zone: string, found: Found): void {
    this.#lists ??= new Map();
    const list = this.#lists.get(zone);
    if (list === undefined) this.#lists.set(zone, [found]);
    else list.push(found);
  }
}

const none: readonly never[] = [];
