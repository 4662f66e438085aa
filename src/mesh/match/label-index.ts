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
    for (const key in labels) note(places.get(key), labels[key], place);
  });
  return searchIn(places, labelsOf.length, (place, key) => {
    const labels = labelsOf[place];
    return labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
  });
}

/** As {@link indexLabels}, for labels that are not written down as such. */
export function indexLabelValues(
  count: number,
  keys: Iterable<string>,
  labelAt: (place: number, key: string) => string | undefined,
): LabelIndex {
  const places = new Map<string, Map<string, number[]>>();
  for (const key of keys) {
    const values = new Map<string, number[]>();
    places.set(key, values);
    for (let place = 0; place < count; place += 1) note(values, labelAt(place, key), place);
  }
  return searchIn(places, count, labelAt);
}

function note(values: Map<string, number[]> | undefined, value: string | undefined, place: number): void {
  if (values === undefined || value === undefined) return;
  const found = values.get(value);
  if (found === undefined) values.set(value, [place]);
  else found.push(place);
}

function searchIn(
  places: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  count: number,
  labelAt: (place: number, key: string) => string | undefined,
): LabelIndex {
  const absent = new Map<string, readonly number[]>();
  const all = Array.from({ length: count }, (_, place) => place);

  /** Those whose label is not there or empty: made when first asked for. */
  const findAbsent = (key: string): readonly number[] => {
    const known = absent.get(key);
    if (known !== undefined) return known;
    const found = all.filter((place) => (labelAt(place, key) ?? "") === "");
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
        entries.every(([key, value]) => {
          const has = labelAt(place, key);
          return (has === undefined && absentIsEmpty ? "" : has) === value;
        }),
      );
    },
  };
}
