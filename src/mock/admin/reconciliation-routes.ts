import { z } from "zod";
import { konnectAnswer } from "../answer";
import type { Reconciliation } from "../zones/reconciliation";
import { type AdminRoute, adminRoute, readBody } from "./admin-route";

const interval = z.strictObject({
  milliseconds: z.number().refine((given) => given === 0 || given >= 1, "must be at least 1, or 0: at once"),
});

/** When zones hear of what was written. */
export function reconciliationRoutes(reconciliation: Reconciliation): readonly AdminRoute[] {
  const show = () => konnectAnswer(200, { milliseconds: reconciliation.interval });
  return [
    adminRoute("/reconciliation", {
      GET: ["how often zones reconcile; 0: before anybody looks at them", show],
      PUT: [
        "lets zones reconcile every so many milliseconds of the mock's clock",
        (request, { randomness }) => {
          const body = readBody(request, interval, randomness);
          if ("answer" in body) return body.answer;
          reconciliation.set(body.value.milliseconds);
          return show();
        },
      ],
      POST: [
        "lets all zones reconcile now; the body is {}",
        async (request, { randomness, zones }) => {
          const body = readBody(request, z.strictObject({}), randomness);
          if ("answer" in body) return body.answer;
          await zones.reconcile();
          return show();
        },
      ],
    }),
  ];
}
