import type { LocalityAwareness } from "./locality-awareness";

/** Envoy's own, where none is set: traffic spills over below 71.4 % of healthy endpoints. */
export const envoysFactor = 140;

const factorWithoutThreshold = 200;

/**
 * The overprovisioning factor in percent, of a policy that speaks of local or other zones; `undefined` where Envoy's own
 * stays. A threshold of 51 to 100 % acts as 100 %: the division is cut to whole hundreds.
 */
export function overprovisioningFactor({ localZone, crossZone }: LocalityAwareness = {}): number | undefined {
  if (localZone === undefined && crossZone === undefined) return undefined;
  const percentage = Number(crossZone?.failoverThreshold?.percentage ?? Number.NaN);
  if (!(percentage > 0)) return factorWithoutThreshold;
  return Math.floor(100 / percentage) * 100;
}
