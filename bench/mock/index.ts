import type { Outcome } from "../measure/comparison";
import { type Compiled, compileProject } from "./compiled";
import { benchReconcile } from "./reconcile";
import { benchStartUp } from "./start-up";
import { benchThroughput } from "./throughput";

export interface MockBenchOptions {
  readonly runs: number;
  /** @default all */
  readonly only?: string;
  /** Told what is being measured. */
  readonly tell: (text: string) => void;
  /** How many objects are many. @default 100,000 */
  readonly many?: number;
  /** How many requests a measurement of throughput sends. @default 4,000 */
  readonly requests?: number;
}

export type CompleteOptions = Required<Omit<MockBenchOptions, "only">> & { readonly compiled: Compiled };

const parts: Readonly<Record<string, (options: CompleteOptions) => Promise<readonly Outcome[]>>> = {
  throughput: benchThroughput,
  "start-up": benchStartUp,
  reconcile: benchReconcile,
};

/** Measures the mock as a user starts it, and what its zones compute. */
export async function benchMock(options: MockBenchOptions): Promise<readonly Outcome[]> {
  const { only, tell, runs, many = 100_000, requests = 4000 } = options;
  const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new RangeError(`no part ${only}: there are ${Object.keys(parts).join(", ")}`);
  const compiled = await compileProject();
  try {
    const outcomes: Outcome[] = [];
    for (const [name, measure] of chosen) {
      tell(`measuring ${name} …`);
      outcomes.push(...(await measure({ runs, many, requests, tell, compiled })));
    }
    return outcomes;
  } finally {
    compiled.remove();
  }
}
