import type { Outcome } from "../measure/comparison";
import { measureInterleaved } from "../measure/interleaved";
import { startDebugged } from "./debugged-provider";
import type { CompleteOptions } from "./index";
import { type PlannedWorld, settle, startWorld, timePlan } from "./planned-world";

const barOfMany = 1.1;

/** A plan of unchanged resources, in the provider's own processes and reattached, against the CLI's own resources. */
export async function benchPlan({ runs, many }: CompleteOptions): Promise<readonly Outcome[]> {
  const world = await startWorld();
  try {
    return [
      ...(await comparePlans(world, runs, 1)),
      ...(await comparePlans(world, runs, many)).map((outcome) => ({ ...outcome, bar: barOfMany })),
    ];
  } finally {
    await world.close();
  }
}

async function comparePlans(world: PlannedWorld, runs: number, count: number) {
  const services = await world.services(count);
  const data = await world.data(count);
  await settle(services);
  await settle(data);
  const debugged = await startDebugged(world.konnect.environment);
  try {
    const medians = await measureInterleaved(runs, [
      { name: "installed", measure: () => timePlan(services) },
      { name: "terraform_data", measure: () => timePlan(data) },
      { name: "reattached", measure: () => timePlan(services, debugged.environment) },
    ]);
    const against = { what: `terraform_data × ${count}`, value: medians.terraform_data };
    const told = (what: string, measured: number) => ({ what, measured, against, unit: "ms" as const });
    return [
      told(`plan of ${count} unchanged`, medians.installed),
      told(`plan of ${count} unchanged, reattached`, medians.reattached),
    ];
  } finally {
    await debugged.close();
  }
}
