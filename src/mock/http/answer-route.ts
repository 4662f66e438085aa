import type { FastifyRequest } from "fastify";
import type { Answer } from "../answer";
import type { ApiRequest } from "../api-request";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import { routerErrors } from "../errors/router-errors";
import { targetOf } from "./request-target";
import type { RouteMember } from "../routes/route";
import type { Service } from "../service";
import {
  refuseAccept,
  refuseContentType,
  refuseControlPlane,
  refuseMethod,
  refuseParameters,
} from "./refuse";

/** The answer of a route: the first refusal, or else the handler's, at once where that needs not wait. */
export function answerRoute(
  route: RouteMember,
  request: FastifyRequest,
  service: Service,
): Answer | Promise<Answer> {
  const { layer, methods } = route;
  const { method, headers } = request;
  const parameters = parametersOf(request);
  const refusal =
    refuseControlPlane(layer, parameters.controlPlaneId ?? "", service) ??
    refuseParameters(layer, parameters, service) ??
    refuseMethod(route, method, service) ??
    refuseContentType(layer, method, headers["content-type"], service) ??
    refuseAccept(layer, headers.accept);
  const handler = methods[method];
  if (refusal !== undefined || handler === undefined) return refusal ?? routerErrors.notFound();
  return handler(apiRequestOf(request, parameters), service);
}

/** The answer to a path that no route has: Konnect's, or below a control plane the mesh's own. */
export function answerNoRoute(request: FastifyRequest, service: Service): Answer {
  const [, id] = /^\/v1\/mesh\/control-planes\/([^/?]+)\/api(?:[/?]|$)/.exec(targetOf(request)) ?? [];
  if (id === undefined) return konnectError(konnectErrors.notFound, service.randomness);
  return refuseControlPlane("mesh", id, service) ?? routerErrors.notFound();
}

/** As the client addressed it, or else the address that it reached. */
function originOf({ protocol, host, socket }: FastifyRequest): string {
  return `${protocol}://${host || `${socket.localAddress}:${socket.localPort}`}`;
}

export function parametersOf(request: FastifyRequest): ApiRequest["parameters"] {
  return request.params as ApiRequest["parameters"];
}

function apiRequestOf(request: FastifyRequest, parameters: ApiRequest["parameters"]): ApiRequest {
  const target = targetOf(request);
  const mark = target.indexOf("?");
  const lastEventId = request.headers["last-event-id"];
  return {
    method: request.method,
    // Few ask for it, and it is put together anew each time.
    get origin() {
      return originOf(request);
    },
    path: mark === -1 ? target : target.slice(0, mark),
    query: mark === -1 ? noQuery : new URLSearchParams(target.slice(mark)),
    parameters,
    body: Buffer.isBuffer(request.body) ? request.body : noBody,
    ...(typeof lastEventId === "string" ? { lastEventId } : {}),
  };
}

const noBody = Buffer.alloc(0);
const noQuery = new URLSearchParams();
