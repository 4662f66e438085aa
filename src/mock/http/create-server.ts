import type { AddressInfo } from "node:net";
import fastify, { type FastifyReply, type FastifyRequest, type HookHandlerDoneFunction } from "fastify";
import type { Answer } from "../answer";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import { meshErrors, titles } from "../errors/mesh-errors";
import { routerErrors } from "../errors/router-errors";
import { answerWithFaults } from "../faults/answer-with-faults";
import type { ReadFault } from "../faults/fault";
import { type FaultSchedule, noHeaders } from "../faults/fault-schedule";
import type { HistoryEntry } from "../history/history";
import { fingerprintOf, tokenOf } from "../redact";
import type { AnsweredRequest } from "../request-log";
import { servePage } from "../page/serve-page";
import type { Route, RouteFamily, RouteMember } from "../routes/route";
import type { Service } from "../service";
import type { Store } from "../store/store";
import { pause } from "../time";
import { refuseCredentials, type Tokens } from "./access";
import { answerNoRoute, answerRoute, parametersOf } from "./answer-route";
import { answerRecorded, type Recorded } from "./answer-recorded";
import { answerClientError } from "./answer-client-error";
import { Door } from "./door";
import { httpDate } from "./http-date";
import { cut, httpSending } from "./http-sending";
import { InFlight } from "./in-flight";
import { PendingAnswers } from "./pending-answers";
import { refuseMalformed } from "./refuse";
import { isForMock, targetOf } from "./request-target";
import { type ErrorContentType, sendAnswer } from "./send-answer";
import { acceptUncommonMethods, commonMethods, routerOfUncommonMethods } from "./uncommon-methods";

export interface ServerOptions {
  readonly tokens: Tokens;
  readonly errorContentType: ErrorContentType;
  /** In bytes. */
  readonly bodyLimit: number;
  /** Which requests go wrong, and how. */
  readonly faults: FaultSchedule;
  /** Answers every request in place of the routes. */
  readonly recorded?: Recorded | undefined;
  /** How long the next request waits before it is looked at, in milliseconds. */
  readonly latency: () => number;
  /** What the store held earlier. */
  readonly past: (fault: ReadFault) => Store;
  /** The service for one request, whose writes are told to `onWrite`. */
  readonly traced: (onWrite: (entry: HistoryEntry) => void) => Service;
  /** Told of every answer before it is sent; of status 0 where none is. The mock's own paths are left out. */
  readonly onAnswer: (answered: AnsweredRequest) => void;
  /** Told of what should never happen: an exception in a handler. */
  readonly onFault: (error: unknown) => void;
}

/** What is known of a request beyond HTTP. */
interface Trace {
  readonly isForMock: boolean;
  kind?: string | undefined;
  fault?: string | undefined;
  readonly writes: HistoryEntry[];
}

declare module "fastify" {
  interface FastifyRequest {
    /** Absent until somebody has looked at the request. */
    trace?: Trace;
  }
}

export interface MockServer {
  /** Rejects when the address cannot be had. */
  listen(address: { readonly port: number; readonly host: string }): Promise<AddressInfo>;
  /** Lets nobody in any more, and ends when all requests that were begun are answered. */
  close(): Promise<void>;
}

/** How long requests that were begun may take when the mock is closed, in milliseconds. */
const patience = 5_000;

/** Longer than any request line that the parser lets pass, so that the routes judge every name. */
const longestParameter = 65_536;
const slowestRequest = 30_000;

/** Serves routes over HTTP. Everything that HTTP can get wrong is answered here; handlers see requests only. */
export function createServer(
  routes: readonly (Route | RouteFamily)[],
  service: Service,
  options: ServerOptions,
): MockServer {
  const { randomness } = service;
  const date = httpDate(service.clock);
  const send = (reply: FastifyReply, answer: Answer) =>
    sendAnswer(reply.header("date", date()), answer, options.errorContentType);
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
  acceptUncommonMethods(server);

  servePage(server);
  const closing = new AbortController();
  const inFlight = new InFlight();
  const door = new Door(server.server, options.onFault);
  server.decorateRequest("trace");
  const traceOf = (request: FastifyRequest): Trace =>
    (request.trace ??= { isForMock: isForMock(request), writes: [] });
  const tell = (request: FastifyRequest, status: number) => {
    const { isForMock, kind, fault, writes } = traceOf(request);
    if (isForMock) return;
    const { method, url: path, headers } = request;
    const { authorization, "user-agent": agent } = headers;
    // What the request set going may write on; that is no longer its own.
    options.onAnswer({ method, path, status, authorization, agent, kind, fault, writes: writes.slice() });
  };

  const enter = (request: FastifyRequest, reply: FastifyReply, goOn: HookHandlerDoneFunction) => {
    const { method, headers } = request;
    if (closing.signal.aborted) {
      reply.hijack();
      return cut(reply);
    }
    inFlight.enter(reply.raw);
    const attempt = { method, isForMock: traceOf(request).isForMock, authorization: headers.authorization };
    const refusal =
      refuseMalformed(request, service) ?? refuseCredentials(attempt, options.tokens, randomness);
    if (refusal === undefined) goOn();
    else void send(reply, refusal);
  };
  server.addHook("onRequest", (request, reply, goOn) => {
    const latency = traceOf(request).isForMock ? 0 : options.latency();
    if (latency === 0) return enter(request, reply, goOn);
    pause(latency, closing.signal)
      .then(() => enter(request, reply, goOn))
      .catch(goOn);
  });
  server.addHook("onSend", (request, reply, payload, goOn) => {
    tell(request, reply.statusCode);
    goOn(null, payload);
  });

  server.server.prependListener("request", (_request, response) =>
    pending.add(response, () => inFlight.leave(response)),
  );
  // What else a client expects is no reason to refuse it.
  server.server.on("checkExpectation", (request, response) => {
    server.server.emit("request", request, response);
  });

  for (const route of routes) {
    server.route({
      method: commonMethods,
      url: route.path,
      config: { layer: route.layer },
      ...("bodyLimit" in route ? { bodyLimit: route.bodyLimit } : {}),
      handler: (request, reply) => respond(request, reply, memberOf(route, request)),
    });
  }
  const findUncommon = routerOfUncommonMethods(routes, longestParameter);
  server.setNotFoundHandler((request, reply) => {
    const found = findUncommon(request);
    if (found === undefined) return respond(request, reply, undefined);
    request.params = found.parameters;
    return respond(request, reply, memberOf(found.route, request));
  });

  function respond(
    request: FastifyRequest,
    reply: FastifyReply,
    route: RouteMember | undefined,
  ): FastifyReply | Promise<FastifyReply> {
    const { method, headers } = request;
    const act = (acting: Service) => {
      if (options.recorded !== undefined) return answerRecorded(options.recorded, request);
      return route === undefined ? answerNoRoute(request, acting) : answerRoute(route, request, acting);
    };
    const trace = traceOf(request);
    const sendWhenThere = (answer: Answer | Promise<Answer>) =>
      answer instanceof Promise ? answer.then((there) => send(reply, there)) : send(reply, answer);
    if (trace.isForMock) return sendWhenThere(act(service));

    const client = () => fingerprintOf(tokenOf(headers.authorization) ?? "");
    const path = targetOf(request).split("?")[0] ?? "";
    const claim = options.faults.claim({ method, path, kind: route?.kind, client });
    const { fault } = claim;
    trace.kind = route?.kind;
    if (fault !== undefined) trace.fault = `${fault.moment} ${fault.effect}`;
    const acting = method === "GET" ? service : options.traced((entry) => trace.writes.push(entry));
    if (fault === undefined && claim.headers === noHeaders) return sendWhenThere(act(acting));
    const sending = httpSending(reply, {
      errorContentType: options.errorContentType,
      randomness: claim.randomness,
      headers: { date: date(), ...claim.headers },
      unanswered: () => {
        inFlight.leave(reply.raw);
        tell(request, 0);
      },
      wait: (milliseconds) => pause(milliseconds, closing.signal),
      refuse: (milliseconds) => door.shutFor(milliseconds),
      past: options.past,
    });
    return answerWithFaults(fault, async (given) => act(given), acting, sending).then(() => reply);
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
  return {
    listen: async (address) => {
      await server.listen(address);
      const bound = server.server.address() as AddressInfo;
      door.opened(bound);
      return bound;
    },
    close: async () => {
      closing.abort();
      door.shut();
      await inFlight.settled(patience);
      await server.close();
    },
  };
}

function memberOf(route: Route | RouteFamily, request: FastifyRequest): RouteMember | undefined {
  return "memberFor" in route ? route.memberFor(parametersOf(request)) : route;
}

function layerOf(request: FastifyRequest): RouteMember["layer"] | undefined {
  return (request.routeOptions.config as { readonly layer?: RouteMember["layer"] }).layer;
}
