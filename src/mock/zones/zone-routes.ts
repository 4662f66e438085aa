import type { Handler } from "../api-request";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import { meshApiPath, reservedPath, type Route, type RouteFamily, type RouteMember } from "../routes/route";
import { zonePath } from "./paths";

/** Where a zone's own control plane answers: the mesh's API, as that zone serves it. */
export const zoneApiPath = `${reservedPath}${zonePath}/api`;

/** The mesh's API again, below every zone. */
export function zoneRoutes(routes: readonly (Route | RouteFamily)[]): readonly (Route | RouteFamily)[] {
  return routes.map((route) => {
    const path = `${zoneApiPath}${route.path.slice(meshApiPath.length)}`;
    if (!("memberFor" in route)) return { ...route, ...inZone(route), path };
    return {
      ...route,
      path,
      members: [],
      memberFor: (parameters) => {
        const member = route.memberFor(parameters);
        return member === undefined ? undefined : inZone(member);
      },
    };
  });
}

const wrapped = new WeakMap<RouteMember, RouteMember>();

function inZone(member: RouteMember): RouteMember {
  const before = wrapped.get(member);
  if (before !== undefined) return before;
  const methods = Object.entries(member.methods).map(([method, handler]) => [method, answerInZone(handler)]);
  const wrap = { ...member, methods: Object.fromEntries(methods) as RouteMember["methods"] };
  wrapped.set(member, wrap);
  return wrap;
}

/** The handler, with what the zone holds in place of what the global control plane does. */
function answerInZone(handler: Handler): Handler {
  return async (request, service) => {
    const { controlPlaneId = "", zone = "" } = request.parameters;
    const inZone = await service.zones.serviceOf(controlPlaneId.toLowerCase(), zone, service);
    if (inZone === undefined) return konnectError(konnectErrors.zoneNotFound, service.randomness);
    return handler(request, inZone);
  };
}
