import { defaultProfile, profiles } from "../../../src/model";
import { goldens } from "./golden";
import { live } from "./live";

/** So many live side by side in one workspace: enough to save time, few enough to see whose fault a failure is. */
const batchSize = 24;
const longEnough = 5 * 60_000;

/** The suite of one resource type: applied, planned twice, imported, planned and destroyed, nothing left over. */
export function goldenSuite(resource: string): void {
  const batches = profiles.flatMap((profile) => {
    const mine = goldens.filter(
      (golden) => golden.resource === resource && (golden.profile ?? defaultProfile) === profile,
    );
    return Array.from({ length: Math.ceil(mine.length / batchSize) }, (_, index) => {
      const batch = mine.slice(index * batchSize, (index + 1) * batchSize);
      return [profile, batch.map(({ name }) => name).join(", "), batch] as const;
    });
  });

  describe(`configurations of ${resource} live and leave nothing behind`, () => {
    it.each(batches)("at %s: %s", (profile, _, batch) => live(batch, profile), longEnough);
  });
}
