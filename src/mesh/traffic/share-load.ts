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
  options: LoadOptions,
): readonly (readonly number[])[] {
  const counted = localities.map(({ healthy, ...locality }) => ({
    ...locality,
    total: healthy.length,
    answering: healthy.filter(Boolean).length,
  }));
  const { shares, panics } = loadLocalities(counted, options);
  return localities.map(({ healthy }, place) => {
    const takes = healthy.map((answers) => answers || panics[place] === true);
    const takers = takes.filter(Boolean).length;
    return takes.map((one) => (one ? (shares[place] ?? 0) / takers : 0));
  });
}

/** A locality by the number of its endpoints, and of those that answer. */
export interface CountedLocality {
  readonly priority: number;
  readonly localityWeight?: number;
  readonly total: number;
  readonly answering: number;
}

/** In the order of the localities. */
export interface LocalityLoads {
  /** Of the client's load, what each locality gets as a whole. */
  readonly shares: readonly number[];
  /** Whether the endpoints that do not answer take their part of it. */
  readonly panics: readonly boolean[];
}

/** As {@link shareLoad}, where only the number of endpoints counts. */
export function loadLocalities(
  localities: readonly CountedLocality[],
  { factor = envoysFactor, weighted }: LoadOptions,
): LocalityLoads {
  const levels = levelsOf(localities);
  const loads = levelLoads(levels, factor);
  const panicking = levels.map(({ total, answering }) => loads.scarce && answering < total * panicThreshold);
  const takers = levels.map(({ total, answering }, level) => (panicking[level] === true ? total : answering));
  const weights = levels.map(() => 0);
  const weightOf = ({ total, answering, localityWeight = 0 }: CountedLocality, panics: boolean) =>
    total === 0 ? 0 : localityWeight * Math.min(1, ((panics ? total : answering) / total) * (factor / 100));
  const levelOf = localities.map(({ priority }) => levels.findIndex((one) => one.priority === priority));
  if (weighted) {
    localities.forEach((locality, place) => {
      const level = levelOf[place] ?? 0;
      weights[level] = (weights[level] ?? 0) + weightOf(locality, panicking[level] === true);
    });
  }
  const panics = levelOf.map((level) => panicking[level] === true);
  const shares = localities.map((locality, place) => {
    const level = levelOf[place] ?? 0;
    const used = panics[place] === true ? locality.total : locality.answering;
    if (used === 0) return 0;
    const sum = weights[level] ?? 0;
    const part = sum > 0 ? weightOf(locality, panics[place] === true) / sum : used / (takers[level] ?? used);
    return (loads.shares[level] ?? 0) * part;
  });
  return { shares, panics };
}

interface Level {
  readonly priority: number;
  total: number;
  answering: number;
}

/** Localities by priority, the first one first. */
function levelsOf(localities: readonly CountedLocality[]): readonly Level[] {
  const levels: Level[] = [];
  for (const { priority, total, answering } of localities) {
    let level = levels.find((one) => one.priority === priority);
    if (level === undefined) levels.push((level = { priority, total: 0, answering: 0 }));
    level.total += total;
    level.answering += answering;
  }
  return levels.sort((left, right) => left.priority - right.priority);
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
