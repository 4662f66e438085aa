import { z } from "zod";
import type { PlanValue } from "../plan";

const stateModule = z.object({
  resources: z
    .array(
      z.object({
        address: z.string(),
        values: z.record(
          z.string(),
          z.custom<PlanValue>(() => true),
        ),
      }),
    )
    .default([]),
  get child_modules() {
    return z.array(stateModule).optional();
  },
});

const stateJson = z.object({ values: z.object({ root_module: stateModule }).optional() });

/** The attributes of every resource in what `tofu show -json` prints of a state, by address. */
export function readState(json: string): Readonly<Record<string, Readonly<Record<string, PlanValue>>>> {
  const { values } = stateJson.parse(JSON.parse(json));
  const resources: Record<string, Readonly<Record<string, PlanValue>>> = {};
  const visit = (module: z.infer<typeof stateModule>) => {
    for (const { address, values } of module.resources) resources[address] = values;
    module.child_modules?.forEach(visit);
  };
  if (values !== undefined) visit(values.root_module);
  return resources;
}
