import { kinds } from "../../model";

/** Short names in KRIs, of the kinds that the provider manages. */
const shortNames: ReadonlyMap<string, string> = new Map(
  kinds.flatMap(({ name, shortName }) => (shortName === undefined ? [] : [[name, shortName] as const])),
);

export const kindsWithKri: readonly string[] = [...shortNames.keys()];

export function shortNameOf(kind: string): string | undefined {
  return shortNames.get(kind);
}

/** The kind of a short name; null for a kind that the provider does not manage. */
export function kindOf(shortName: string): string | null {
  return [...shortNames].find(([, known]) => known === shortName)?.[0] ?? null;
}
