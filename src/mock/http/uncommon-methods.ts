import { METHODS } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import findMyWay from "find-my-way";
import type { Route, RouteFamily } from "../routes/route";
import { targetOf } from "./request-target";

/** What clients send. The router holds each route once for each of them, which is most of what a start costs. */
export const commonMethods = ["GET", "HEAD", "PUT", "POST", "PATCH", "DELETE", "OPTIONS"];

/** Lets in whatever Node can parse: that a method is not one of a route's is for the route to say. */
export function acceptUncommonMethods(server: FastifyInstance): void {
  for (const method of METHODS) {
    if (method !== "CONNECT" && !server.supportedMethods.includes(method)) server.addHttpMethod(method);
  }
}

/** The route of a request, whatever its method, and what its path says. */
export interface Routed {
  readonly route: Route | RouteFamily;
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/**
 * Finds the routes of requests with methods that are not common, which the server's own router does not know.
 * They have no bodies.
 */
export function routerOfUncommonMethods(
  routes: readonly (Route | RouteFamily)[],
  maxParamLength: number,
): (request: FastifyRequest) => Routed | undefined {
  // Made for the first of them: most mocks never see one.
  let router: ReturnType<typeof findMyWay> | undefined;
  const make = () => {
    const made = findMyWay({ maxParamLength });
    for (const route of routes) made.on("GET", route.path, () => undefined, route);
    return made;
  };
  return (request) => {
    if (commonMethods.includes(request.method)) return undefined;
    const found = (router ??= make()).find("GET", targetOf(request));
    return found === null ? undefined : { route: found.store as Routed["route"], parameters: found.params };
  };
}
