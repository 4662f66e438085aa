import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Answer } from "../answer";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import { answerClientError } from "../http/answer-client-error";
import { contentTypeOf, type ErrorContentType } from "../http/send-answer";
import type { Randomness } from "../randomness";
import { readRequestBody } from "./read-request-body";
import { type PassedOn, type PassedRequest, passOn, type Upstream } from "./upstream/pass-on";
import { answerFailure } from "./upstream/upstream-failure";

export interface ProxyServerOptions {
  readonly upstream: Upstream;
  /** Largest body of a request, in bytes. */
  readonly bodyLimit: number;
  readonly errorContentType: ErrorContentType;
  readonly randomness: Randomness;
  /** Told of each answer before it is complete at the client; of status 0 where none is. */
  readonly onAnswer: (request: Pick<PassedRequest, "method" | "path">, status: number) => void;
  /** Told of each request before it is passed on. */
  readonly onRequest: (request: PassedRequest) => void;
  /** Told of each request that the server begins to answer, in that order; the outcome follows. */
  readonly onExchange: (request: PassedRequest, outcome: Promise<PassedOn>) => void;
  /** Told of each outcome before the client has the last of it. */
  readonly onOutcome: (request: PassedRequest, outcome: PassedOn) => void;
}

const slowestRequest = 30_000;

/** Serves HTTP by passing every request on. What goes wrong on the way has the shape of the API's errors. */
export function createProxyServer(options: ProxyServerOptions): Server {
  const { randomness, errorContentType } = options;
  const server = createServer({ requestTimeout: slowestRequest }, (request, reply) => {
    request.on("error", () => undefined);
    reply.on("error", () => undefined);
    void serve(request, reply, options);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if ("writable" in socket) answerClientError(error, socket as never, randomness, errorContentType);
  });
  return server;
}

async function serve(
  incoming: IncomingMessage,
  reply: ServerResponse,
  options: ProxyServerOptions,
): Promise<void> {
  const { upstream, bodyLimit, randomness, onRequest, onAnswer, onExchange, onOutcome } = options;
  const { method = "", url: path = "", headers } = incoming;
  const refuse = (answer: Answer) => {
    onAnswer({ method, path }, answer.status);
    // What was not read of the request would be taken for the next one.
    send(reply, answer, options, { connection: "close" });
  };
  // The address of another server, or `*`: nothing that this one could be asked.
  if (!path.startsWith("/")) return refuse(konnectError(konnectErrors.malformedRequest, randomness));
  const body = await readRequestBody(incoming, bodyLimit);
  if ("refused" in body) {
    if (body.refused === "too large") return refuse(konnectError(konnectErrors.contentTooLarge, randomness));
    onAnswer({ method, path }, 0);
    return void reply.destroy();
  }

  const request = { method, path, headers, body: body.bytes };
  onRequest(request);
  let settle: (outcome: PassedOn) => void = () => undefined;
  let isTold = false;
  const tell = () => {
    if (!isTold) onExchange(request, new Promise((resolve) => (settle = resolve)));
    isTold = true;
  };
  const outcome = await passOn(upstream, request, reply, tell);
  tell();
  onOutcome(request, outcome);
  onAnswer(request, "answer" in outcome ? outcome.answer.status : outcome.begun ? 0 : outcome.failure.status);
  settle(outcome);
  if ("answer" in outcome) reply.end();
  else if (outcome.begun) reply.destroy();
  else send(reply, answerFailure(outcome.failure, upstream.address.host, randomness), options);
}

function send(
  reply: ServerResponse,
  { status, headers = {}, content }: Answer,
  { errorContentType }: ProxyServerOptions,
  more: Readonly<Record<string, string>> = {},
): void {
  const text = content?.text ?? "";
  reply.writeHead(status, {
    ...headers,
    ...more,
    "content-type": contentTypeOf(content?.type ?? "problem", errorContentType),
    "content-length": String(Buffer.byteLength(text)),
  });
  reply.end(text);
}
