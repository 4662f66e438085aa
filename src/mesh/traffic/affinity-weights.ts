import type { AffinityTag } from "./locality-awareness";

/** The weight of endpoints that share no affinity tag with the client. */
export const restWeight = 1;

/** The weights of affinity tags, as given or else 9, 90 and 9, 900, 90 and 9, …: the first tag draws about 90 %. */
export function affinityWeights(tags: readonly AffinityTag[]): readonly number[] {
  return tags.map(({ weight }, place) => weight ?? 9 * 10 ** (tags.length - 1 - place));
}
