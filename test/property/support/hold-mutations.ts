import { mutateBytes } from "./mutate-bytes";
import { announceRun } from "./property-run";
import { RandomSource } from "./random-source";

export interface Sample {
  /** What the bytes are, for a message of failure. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Gives the bytes to what must survive them; throws or rejects when it does not. */
  survive(bytes: Buffer): void | Promise<void>;
}

/** An input that takes longer hangs; a machine under load takes a thousandth of it. */
const longestMilliseconds = 5_000;

/**
 * Feeds damaged bytes to what reads them, many times over.
 * @throws for the first bytes that do harm, with all that is needed to do it again
 */
export async function holdMutations(
  property: string,
  usual: number,
  samples: readonly Sample[],
): Promise<void> {
  const { numRuns, seed = 0 } = announceRun(property, usual);
  const random = new RandomSource(seed);
  const corpus = samples.map(({ bytes }) => bytes);
  for (let run = 0; run < numRuns; run += 1) {
    const sample = random.pick(samples);
    const bytes = mutateBytes(sample.bytes, random, corpus);
    const start = performance.now();
    try {
      const surviving = sample.survive(bytes);
      if (surviving !== undefined) await surviving;
    } catch (error) {
      throw new Error(describeInput(sample, bytes, seed, run), { cause: error });
    }
    if (performance.now() - start > longestMilliseconds) {
      throw new Error(`It takes too long. ${describeInput(sample, bytes, seed, run)}`);
    }
  }
}

function describeInput({ name }: Sample, bytes: Buffer, seed: number, run: number): string {
  return `${name} did not survive these bytes (PROPERTY_SEED=${seed}, run ${run}): ${bytes.toString("hex")}`;
}
