import { METHODS } from "node:http";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Answer } from "../answer";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import { meshErrors, titles } from "../errors/mesh-errors";
import { routerErrors } from "../errors/router-errors";
import { answerWithFaults } from "../faults/answer-with-faults";
import { cut } from "../faults/interrupt";
import type { FaultSchedule } from "../faults/fault-schedule";
import { servePage } from "../page/serve-page";
import type { Route, RouteFamily, RouteMember } from "../routes/route";
import type { Service } from "../service";
import { pause } from "../time";
import { answerNoRoute, answerRoute, parametersOf } from "./answer-route";
import { answerRecorded, type Recorded } from "./answer-recorded";
import { answerClientError } from "./answer-client-error";
import { refuseCredentials, refuseMalformed } from "./refuse";
import { PendingAnswers } from "./pending-answers";
import { contentTypeOf, type ErrorContentType, sendAnswer } from "./send-answer";

export interface ServerOptions {
  readonly token?: string | undefined;
  readonly errorContentType: ErrorContentType;
  /** In bytes. */
  readonly bodyLimit: number;
  /** Which requests go wrong, and how. */
  readonly faults: FaultSchedule;
  /** Answers every request in place of the routes. */
  readonly recorded?: Recorded | undefined;
  /** How long every request waits before it is looked at, in milliseconds. */
  readonly latency: () => number;
  /** Told of every answer before it is sent; of status 0 where none is. */
  readonly onAnswer: (answered: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
  }) => void;
  /** Told of what should never happen: an exception in a handler. */
  readonly onFault: (error: unknown) => void;
}

/** Longer than any request line that the parser lets pass, so that the routes judge every name. */
const longestParameter = 65_536;
const slowestRequest = 30_000;

/** Serves routes over HTTP. Everything that HTTP can get wrong is answered here; handlers see requests only. */
export function createServer(
  routes: readonly (Route | RouteFamily)[],
  service: Service,
  options: ServerOptions,
): FastifyInstance {
  const { randomness } = service;
  const send = (reply: FastifyReply, answer: Answer) => sendAnswer(reply, answer, options.errorContentType);
  const pending = new PendingAnswers();
  const server = fastify({
    bodyLimit: options.bodyLimit,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    requestTimeout: slowestRequest,
    // Node would refuse a request without it by itself, and in no form of ours.
    http: { requireHostHeader: false },
    routerOptions: { maxParamLength: longestParameter },
    frameworkErrors: (_error, _request, reply) => {
      void send(reply, konnectError(konnectErrors.malformedRequest, randomness));
    },
    clientErrorHandler: (error, socket) => {
      // Answers come in the order of what they answer.
      void pending
        .given(socket)
        .then(() => answerClientError(error, socket, randomness, options.errorContentType));
    },
  });

  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  for (const method of METHODS) {
    if (method !== "CONNECT" && !server.supportedMethods.includes(method)) server.addHttpMethod(method);
  }

  servePage(server);
  const closing = new AbortController();
  server.addHook("preClose", async () => closing.abort());
  server.addHook("onRequest", async (request, reply) => {
    if (options.latency() > 0) await pause(options.latency(), closing.signal);
    if (closing.signal.aborted) {
      reply.hijack();
      return cut(reply);
    }
    const refusal =
      refuseMalformed(request, service) ??
      refuseCredentials(request.headers.authorization, options.token, service);
    return refusal === undefined ? undefined : send(reply, refusal);
  });
  server.addHook("onSend", async (request, reply) => {
    options.onAnswer({ method: request.method, path: request.url, status: reply.statusCode });
  });

  server.server.prependListener("request", (_request, response) => pending.add(response));
  // What else a client expects is no reason to refuse it.
  server.server.on("checkExpectation", (request, response) => {
    server.server.emit("request", request, response);
  });

  for (const route of routes) {
    server.route({
      method: server.supportedMethods,
      url: route.path,
      config: { layer: route.layer },
      handler: (request, reply) =>
        respond(request, reply, "memberFor" in route ? route.memberFor(parametersOf(request)) : route),
    });
  }
  server.setNotFoundHandler((request, reply) => respond(request, reply, undefined));

  function respond(
    request: FastifyRequest,
    reply: FastifyReply,
    route: RouteMember | undefined,
  ): Promise<FastifyReply> {
    const { method, url } = request;
    const fault = options.faults.claim({ method, path: url.split("?")[0] ?? "", kind: route?.kind });
    const act = () =>
      options.recorded !== undefined
        ? answerRecorded(options.recorded, request)
        : route === undefined
          ? answerNoRoute(request, service)
          : answerRoute(route, request, service);
    return answerWithFaults(fault, act, reply, service, {
      send: (answer) => send(reply, answer),
      contentTypeOf: ({ content }) => contentTypeOf(content?.type ?? "json", options.errorContentType),
      unanswered: () => options.onAnswer({ method, path: url, status: 0 }),
    });
  }

  server.setErrorHandler(async (error: { readonly statusCode?: number }, request, reply) => {
    const isMesh = layerOf(request) === "mesh";
    switch (error.statusCode) {
      case 413:
        return send(reply, konnectError(konnectErrors.contentTooLarge, randomness));
      case 415:
        return send(
          reply,
          isMesh
            ? routerErrors.unsupportedMediaType()
            : konnectError(konnectErrors.unsupportedMediaType, randomness),
        );
      case 400:
        return send(reply, konnectError(konnectErrors.malformedRequest, randomness));
      default:
        options.onFault(error);
        return send(
          reply,
          isMesh ? meshErrors.internal(titles.request) : konnectError(konnectErrors.internal, randomness),
        );
    }
  });
  return server;
}

function layerOf(request: FastifyRequest): RouteMember["layer"] | undefined {
  return (request.routeOptions.config as { readonly layer?: RouteMember["layer"] }).layer;
}
