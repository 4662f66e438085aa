import type { FastifyRequest } from "fastify";
import type { Answer } from "../answer";
import { findControlPlane } from "../control-planes/find-control-plane";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import { routerErrors } from "../errors/router-errors";
import type { RouteMember } from "../routes/route";
import type { Service } from "../service";

/** Each refusal is the answer to a request that no handler shall see, or `undefined`. */
type Refusal = Answer | undefined;

/** What Node lets pass although it is no request of HTTP 1: other versions, and 1.1 that does not say whom it is for. */
export function refuseMalformed(
  { headers, raw }: Pick<FastifyRequest, "headers" | "raw">,
  { randomness }: Service,
): Refusal {
  const { httpVersion } = raw;
  if (httpVersion === "1.0" || (httpVersion === "1.1" && headers.host !== undefined)) return undefined;
  return konnectError(konnectErrors.malformedRequest, randomness);
}

/** Konnect looks for the control plane before it passes a request on. */
export function refuseControlPlane(layer: RouteMember["layer"], id: string, service: Service): Refusal {
  if (layer === "konnect" || findControlPlane(service, id) !== undefined) return undefined;
  return konnectError(konnectErrors.controlPlaneNotFound, service.randomness);
}

/** An encoded slash or dot segment names another path for the server, one that has no route. */
export function refuseParameters(
  layer: RouteMember["layer"],
  parameters: Readonly<Record<string, string>>,
  { randomness }: Service,
): Refusal {
  if (!Object.values(parameters).some(isMisleading)) return undefined;
  return layer === "mesh" ? routerErrors.notFound() : konnectError(konnectErrors.notFound, randomness);
}

function isMisleading(value: string): boolean {
  return value === "" || value === "." || value === ".." || value.includes("/");
}

export function refuseMethod(
  { layer, methods }: RouteMember,
  method: string,
  { randomness }: Service,
): Refusal {
  if (Object.hasOwn(methods, method)) return undefined;
  const allowed = Object.keys(methods);
  if (layer === "mesh") return routerErrors.methodNotAllowed(allowed);
  const answer = konnectError(konnectErrors.methodNotAllowed, randomness);
  return { ...answer, headers: { allow: allowed.join(", ") } };
}

/** What is written has to be JSON, and said to be. */
export function refuseContentType(
  layer: RouteMember["layer"],
  method: string,
  contentType: string | undefined,
  { randomness }: Service,
): Refusal {
  if (method !== "PUT" && method !== "POST") return undefined;
  if (mediaTypeOf(contentType ?? "") === "application/json") return undefined;
  return layer === "mesh"
    ? routerErrors.unsupportedMediaType()
    : konnectError(konnectErrors.unsupportedMediaType, randomness);
}

export function refuseAccept(layer: RouteMember["layer"], accept: string | undefined): Refusal {
  if (layer === "konnect" || accept === undefined || accept.trim() === "") return undefined;
  const accepted = accept.split(",").map(mediaTypeOf);
  return accepted.some((type) => type === "*/*" || type === "application/json")
    ? undefined
    : routerErrors.notAcceptable();
}

function mediaTypeOf(header: string): string {
  return (header.split(";")[0] ?? "").trim().toLowerCase();
}
