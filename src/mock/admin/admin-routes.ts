import { konnectAnswer } from "../answer";
import { renderTime } from "../time";
import { type AdminRoute, adminRoute } from "./admin-route";
import type { Administration } from "./administration";
import { clockRoutes } from "./clock-routes";
import { faultRoutes } from "./fault-routes";
import { reconciliationRoutes } from "./reconciliation-routes";
import { requestRoutes } from "./request-routes";
import { stateRoutes } from "./state-routes";

/**
 * Everything that the mock answers for itself, the zones apart. The first path tells of all the others.
 *
 * @param others more paths to tell of
 */
export function adminRoutes(
  administration: Administration,
  others: readonly AdminRoute[],
): readonly AdminRoute[] {
  const { clock, faults, latency, requests, reconciliation } = administration.parts;
  const routes = [
    ...stateRoutes(administration),
    ...clockRoutes(clock),
    ...reconciliationRoutes(reconciliation),
    ...faultRoutes(faults, latency),
    ...requestRoutes(requests),
  ];
  const index = adminRoute("", {
    GET: [
      "what this mock is, and what can be asked of it",
      (_request, { profile, store, clock: now }) =>
        konnectAnswer(200, {
          profile,
          time: renderTime(now()),
          objects: store.all().length,
          routes: [index, ...routes, ...others].flatMap(tellOf),
        }),
    ],
  });
  return [index, ...routes];
}

function tellOf({ path, summary }: AdminRoute) {
  return Object.entries(summary).map(([method, does]) => ({ method, path, does }));
}
