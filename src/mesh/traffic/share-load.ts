import { envoysFactor } from "./overprovisioning-factor";

/** A locality as Envoy balances it. */
export interface BalancedLocality {
  readonly priority: number;
  readonly localityWeight?: number;
  /** Whether each endpoint answers. */
  readonly healthy: readonly boolean[];
}

export interface LoadOptions {
  /** In percent. @default Envoy's 140 */
  readonly factor?: number | undefined;
  /** Whether Envoy weighs localities, as it does with affinity tags. */
  readonly weighted: boolean;
}

/** Below this share of healthy endpoints a priority is in panic: its traffic goes to all of them, healthy or not. */
const panicThreshold = 0.5;

/**
 * The share of a client's load that each endpoint gets, from 0 to 1, in the order given: all together 1, or 0 when there
 * are no endpoints. What goes to an endpoint that does not answer is lost. Source: Envoy's documentation of priority
 * levels, overprovisioning, panic threshold and locality weighted load balancing.
 */
export function shareLoad(
  localities: readonly BalancedLocality[],
  { factor = envoysFactor, weighted }: LoadOptions,
): readonly (readonly number[])[] {
  const levels = new Map<number, number[]>();
  localities.forEach(({ priority }, place) => {
    const places = levels.get(priority);
    if (places === undefined) levels.set(priority, [place]);
    else places.push(place);
  });
  const priorities = [...levels].sort(([left], [right]) => left - right).map(([, places]) => places);
  const counts = priorities.map((places) => {
    const healthy = places.flatMap((place) => localities[place]?.healthy ?? []);
    return { total: healthy.length, answering: healthy.filter(Boolean).length };
  });
  const loads = levelLoads(counts, factor);
  const shares = localities.map(({ healthy }) => healthy.map(() => 0));
  priorities.forEach((places, level) => {
    const { total = 0, answering = 0 } = counts[level] ?? {};
    const load = loads.shares[level] ?? 0;
    const panics = loads.scarce && answering < total * panicThreshold;
    const inLevel = places.map((place) => ({ place, ...described(localities[place], { panics, factor }) }));
    const byWeight = weighted && inLevel.some(({ weight }) => weight > 0);
    const sum = inLevel.reduce((all, { used, weight }) => all + (byWeight ? weight : used), 0);
    for (const { place, used, weight, takes } of inLevel) {
      const share = sum === 0 || used === 0 ? 0 : (load * (byWeight ? weight : used)) / sum / used;
      shares[place] = takes.map((one) => (one ? share : 0));
    }
  });
  return shares;
}

/** Which endpoints of a locality take traffic, and how much the locality weighs now. */
function described(
  { healthy, localityWeight = 0 }: BalancedLocality = { priority: 0, healthy: [] },
  { panics, factor }: { readonly panics: boolean; readonly factor: number },
) {
  const takes = healthy.map((answers) => answers || panics);
  const used = takes.filter(Boolean).length;
  const availability = healthy.length === 0 ? 0 : Math.min(1, (used / healthy.length) * (factor / 100));
  return { takes, used, weight: localityWeight * availability };
}

/** How much of the load each priority gets, the first ones as much as their health allows. Health counts in whole percent. */
function levelLoads(
  counts: readonly { readonly total: number; readonly answering: number }[],
  factor: number,
): { readonly shares: readonly number[]; readonly scarce: boolean } {
  const healths = counts.map(({ total, answering }) =>
    total === 0 ? 0 : Math.min(100, Math.floor((factor * answering) / total)),
  );
  const available = Math.min(
    100,
    healths.reduce((sum, health) => sum + health, 0),
  );
  if (available === 0) {
    const all = counts.reduce((sum, { total }) => sum + total, 0);
    return { shares: counts.map(({ total }) => (all === 0 ? 0 : total / all)), scarce: true };
  }
  let left = 100;
  const percents = healths.map((health) => {
    const load = Math.min(left, Math.floor((health * 100) / available));
    left -= load;
    return load;
  });
  // What rounding leaves goes to the first priority with any health.
  const first = healths.findIndex((health) => health > 0);
  const shares = percents.map((percent, level) => (percent + (level === first ? left : 0)) / 100);
  return { shares, scarce: available < 100 };
}
