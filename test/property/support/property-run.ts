import { randomInt } from "node:crypto";
import type { Parameters } from "fast-check";
import { propertyRuns } from "../../plugin/support/property-runs";
import { isThorough } from "../../setup/thorough";

/** The seed of every ordinary run, so that a failure is the change's and not the day's. */
const usualSeed = 20_260_101;

/**
 * How a property is run. By default a share of its runs, from the same seed every time; all of them when
 * PROPERTY_THOROUGH is 1, as in `.ci/run`. PROPERTY_RUNS sets the number, PROPERTY_SEED the seed, or a new one each
 * time when it is `random`. Says both on standard error, so that whatever a run finds can be found again.
 * @param thorough how many runs `.ci/run` does
 * @param share how many of them are done by default
 */
export function announceRun<T>(
  property: string,
  thorough: number,
  share = 1 / 40,
): Parameters<T> & { numRuns: number } {
  const usual = isThorough ? thorough : Math.ceil(thorough * share);
  const { numRuns } = propertyRuns(usual);
  const seed = chooseSeed(process.env.PROPERTY_SEED);
  process.stderr.write(`property "${property}": ${numRuns} runs, PROPERTY_SEED=${seed}\n`);
  return { numRuns, seed };
}

function chooseSeed(wanted: string | undefined): number {
  if (wanted === "random") return randomInt(2 ** 31);
  const seed = Number.parseInt(wanted ?? "", 10);
  return Number.isSafeInteger(seed) ? seed : usualSeed;
}
