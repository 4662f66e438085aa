import type { Comparison, Outcome } from "../measure/comparison";
import { median } from "../measure/interleaved";
import { startDebugged } from "./debugged-provider";
import type { CompleteOptions } from "./index";
import { startWorld, type PlannedWorld, timePlan } from "./planned-world";

const barOfMany = 2;

/** What a repetition adds to a peak is little, and a plan of most takes minutes. */
const mostRepetitions = 3;

/** The provider's peak memory over one plan, by the number of resources. */
export async function benchMemory({ runs, many, most }: CompleteOptions): Promise<readonly Outcome[]> {
  const world = await startWorld();
  try {
    const repetitions = Math.min(runs, mostRepetitions);
    const one = await peakOfPlan(world, 1, repetitions);
    if (one === undefined) return [{ what: "peak memory", why: "this system does not tell it" }];
    const comparisons: Comparison[] = [];
    for (const [count, times] of [
      [many, repetitions],
      [most, 1],
    ] as const) {
      const measured = (await peakOfPlan(world, count, times)) ?? NaN;
      const against = { what: "a plan of 1", value: one };
      comparisons.push({
        what: `peak memory, plan of ${count}`,
        measured,
        against,
        unit: "MB",
        ...(count === many && { bar: barOfMany }),
      });
    }
    return comparisons;
  } finally {
    await world.close();
  }
}

async function peakOfPlan(world: PlannedWorld, count: number, times: number): Promise<number | undefined> {
  const workspace = await world.services(count);
  const peaks: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const provider = await startDebugged(world.konnect.environment);
    try {
      await timePlan(workspace, provider.environment);
      const peak = provider.peakMegabytes();
      if (peak === undefined) return undefined;
      peaks.push(peak);
    } finally {
      await provider.close();
    }
  }
  return median(peaks);
}
