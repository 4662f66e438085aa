import { konnectAnswer } from "../answer";
import type { Route } from "../routes/route";
import { renderTime } from "../time";
import { type AdminRoute, adminRoute } from "./admin-route";
import type { Administration } from "./administration";
import { clockRoutes } from "./clock-routes";
import { faultRoutes } from "./fault-routes";
import { requestRoutes } from "./request-routes";
import { stateRoutes } from "./state-routes";

/**
 * Everything that the mock answers for itself, the zones apart. The first path tells of all the others.
 *
 * @param others more paths to tell of
 */
export function adminRoutes(administration: Administration, others: readonly Route[]): readonly AdminRoute[] {
  const { clock, faults, latency, requests } = administration.parts;
  const routes = [
    ...stateRoutes(administration),
    ...clockRoutes(clock),
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

function tellOf(route: Route | AdminRoute) {
  const { path, methods } = route;
  const summary: Readonly<Record<string, string>> = "summary" in route ? route.summary : {};
  return Object.keys(methods).map((method) => {
    const does = summary[method];
    return { method, path, ...(does === undefined ? {} : { does }) };
  });
}
