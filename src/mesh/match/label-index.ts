type Labels = Readonly<Record<string, string>>;

/** Finds what carries labels, in time that grows with what is found. */
export interface LabelIndex {
  /**
   * Places, ascending, of the objects that carry all pairs. No pairs: all objects.
   * @param absentIsEmpty whether a label that is not there equals the empty text
   */
  readonly find: (pairs: Labels, absentIsEmpty: boolean) => readonly number[];
  /** How many objects a search has to look at: those that carry the rarest of its pairs. */
  readonly effort: (pairs: Labels, absentIsEmpty: boolean) => number;
  /** All values that objects have of a label. */
  readonly valuesOf: (key: string) => Iterable<string>;
}

/**
 * Indexes objects by pairs of label and value. A search begins with the rarest of its pairs, and looks at nothing but
 * the objects that carry that one.
 *
 * @param keys The labels that searches will name: all others are left out of the index.
 */
export function indexLabels(labelsOf: readonly Labels[], keys: Iterable<string>): LabelIndex {
  const places = new Map<string, Map<string, number[]>>();
  for (const key of keys) places.set(key, new Map());
  labelsOf.forEach((labels, place) => {
    for (const key in labels) {
      const values = places.get(key);
      const value = labels[key];
      if (values === undefined || value === undefined) continue;
      const found = values.get(value);
      if (found === undefined) values.set(value, [place]);
      else found.push(place);
    }
  });
  const absent = new Map<string, readonly number[]>();
  const all = labelsOf.map((_labels, place) => place);

  /** Those whose label is not there or empty: made when first asked for. */
  const findAbsent = (key: string): readonly number[] => {
    const known = absent.get(key);
    if (known !== undefined) return known;
    const found = all.filter((place) => valueOf(labelsOf[place], key) === "");
    absent.set(key, found);
    return found;
  };

  const findRarest = (entries: readonly (readonly [string, string])[], absentIsEmpty: boolean) => {
    let rarest: readonly number[] = all;
    for (const [key, value] of entries) {
      const carriers = value === "" && absentIsEmpty ? findAbsent(key) : (places.get(key)?.get(value) ?? []);
      if (carriers.length < rarest.length) rarest = carriers;
      if (rarest.length === 0) return [];
    }
    return rarest;
  };

  return {
    effort: (pairs, absentIsEmpty) => findRarest(Object.entries(pairs), absentIsEmpty).length,
    valuesOf: (key) => places.get(key)?.keys() ?? [],
    find(pairs, absentIsEmpty) {
      const entries = Object.entries(pairs);
      const rarest = findRarest(entries, absentIsEmpty);
      if (entries.length < 2) return rarest;
      return rarest.filter((place) =>
        entries.every(([key, value]) => valueOf(labelsOf[place], key, absentIsEmpty) === value),
      );
    },
  };
}

function valueOf(labels: Labels | undefined, key: string, absentIsEmpty = true): string | undefined {
  if (labels !== undefined && Object.hasOwn(labels, key)) return labels[key];
  return absentIsEmpty ? "" : undefined;
}
