/** One of several things that are measured against each other. */
export interface Variant<Name extends string> {
  readonly name: Name;
  /** Does the thing once. Gives how much it took, in whatever unit the others give. */
  measure(): Promise<number>;
}

/**
 * Measures side by side: A, B, A, B, … after one warm-up of each, so that what else the machine does hits all
 * alike. Times of one run compare; times of two runs do not.
 * @returns the median of each
 */
export async function measureInterleaved<Name extends string>(
  runs: number,
  variants: readonly Variant<Name>[],
): Promise<Readonly<Record<Name, number>>> {
  const measured = variants.map(({ name }) => ({ name, values: [] as number[] }));
  for (const variant of variants) await variant.measure();
  for (let run = 0; run < runs; run += 1) {
    for (const [index, variant] of variants.entries()) {
      measured[index]?.values.push(await variant.measure());
    }
  }
  return Object.fromEntries(measured.map(({ name, values }) => [name, median(values)])) as Record<
    Name,
    number
  >;
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("nothing was measured");
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
