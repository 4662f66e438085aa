import { randomInt } from "node:crypto";
import type { Parameters } from "fast-check";
import { propertyRuns } from "../../plugin/support/property-runs";

/**
 * How a property is run: PROPERTY_RUNS times when set, from PROPERTY_SEED when set. Says both on standard
 * error, so that whatever a run finds can be found again.
 * @param usual how many runs are enough for every test run
 */
export function announceRun<T>(property: string, usual: number): Parameters<T> & { numRuns: number } {
  const { numRuns } = propertyRuns(usual);
  const wanted = Number.parseInt(process.env.PROPERTY_SEED ?? "", 10);
  const seed = Number.isSafeInteger(wanted) ? wanted : randomInt(2 ** 31);
  process.stderr.write(`property "${property}": ${numRuns} runs, PROPERTY_SEED=${seed}\n`);
  return { numRuns, seed };
}
