import type { Outcome } from "../measure/comparison";
import { benchMemory } from "./memory";
import { benchPlan } from "./plan";
import { benchRefresh } from "./refresh";
import { benchStartUp } from "./start-up";

export interface ProviderBenchOptions {
  readonly runs: number;
  /** @default all */
  readonly only?: string;
  /** Told what is being measured. */
  readonly tell: (text: string) => void;
  /** How many resources are many. @default 1,000 */
  readonly many?: number;
  /** How many are most. @default 10,000 */
  readonly most?: number;
  /** What the API takes to answer, for the refresh. @default 50 */
  readonly latencyMilliseconds?: number;
}

export type CompleteOptions = Required<Omit<ProviderBenchOptions, "only" | "tell">>;

const parts: Readonly<Record<string, (options: CompleteOptions) => Promise<readonly Outcome[]>>> = {
  "start-up": benchStartUp,
  plan: benchPlan,
  refresh: benchRefresh,
  memory: benchMemory,
};

/** Measures the bundled provider, which must be built. */
export async function benchProvider(options: ProviderBenchOptions): Promise<readonly Outcome[]> {
  const { only, tell, runs, many = 1000, most = 10_000, latencyMilliseconds = 50 } = options;
  const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new RangeError(`no part ${only}: there are ${Object.keys(parts).join(", ")}`);
  const outcomes: Outcome[] = [];
  for (const [name, measure] of chosen) {
    tell(`measuring ${name} …`);
    outcomes.push(...(await measure({ runs, many, most, latencyMilliseconds })));
  }
  return outcomes;
}
