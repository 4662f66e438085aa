import type { ServerResponse } from "node:http";
import type { Dispatcher } from "undici";
import { forwardedHeaders, type Headers, returnedHeaders } from "./end-to-end-headers";
import { failureOf, tooLarge, type UpstreamFailure } from "./upstream-failure";
import type { UpstreamAddress } from "./upstream-address";

export interface PassedRequest {
  readonly method: string;
  /** As it stood in the request line. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface PassedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** What became of a request: an answer, passed on as it was; or a failure, and whether the client has a part of it. */
export type PassedOn =
  { readonly answer: PassedAnswer } | { readonly failure: UpstreamFailure; readonly begun: boolean };

export interface Upstream {
  readonly address: UpstreamAddress;
  readonly dispatcher: Dispatcher;
  /** Largest body of an answer, in bytes. */
  readonly bodyLimit: number;
}

/**
 * An answer up to this size is passed on when it is complete, so that one which breaks off becomes a clean 502.
 * A larger one is streamed, and when it breaks off, so does what the client gets.
 */
const heldBytes = 1_048_576;

/**
 * Asks the server and streams its answer to the client. Never rejects; a client that goes away is no failure.
 * @param begun called when the answer begins, before the client sees any of it
 */
export async function passOn(
  upstream: Upstream,
  request: PassedRequest,
  reply: ServerResponse,
  begun: () => void,
): Promise<PassedOn> {
  try {
    const response = await ask(upstream, request);
    begun();
    return await stream(upstream, response, reply);
  } catch (error) {
    return { failure: failureOf(error), begun: reply.headersSent };
  }
}

function ask({ address, dispatcher }: Upstream, request: PassedRequest): Promise<Dispatcher.ResponseData> {
  return dispatcher.request({
    // Origin and path apart: whatever the path says, it goes to this server.
    origin: address.origin,
    path: address.basePath + request.path,
    method: request.method,
    headers: forwardedHeaders(request.headers),
    body: request.body.length === 0 ? null : request.body,
  });
}

async function stream(
  { address, bodyLimit }: Upstream,
  { statusCode: status, headers: given, body }: Dispatcher.ResponseData,
  reply: ServerResponse,
): Promise<PassedOn> {
  const headers = ownLinks(returnedHeaders(given), address);
  const chunks: Buffer[] = [];
  let size = 0;
  const tooMuch = () => {
    body.on("error", () => undefined).destroy();
    return { failure: tooLarge(bodyLimit), begun: reply.headersSent };
  };
  // A HEAD tells the length of a body that does not come.
  if (reply.req.method !== "HEAD" && Number(given["content-length"] ?? 0) > bodyLimit) return tooMuch();
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > bodyLimit) return tooMuch();
    if (size <= heldBytes) continue;
    // Not waited for a slow client: the whole is kept anyway, to be recorded and compared.
    if (reply.headersSent) send(reply, chunk);
    else send(reply.writeHead(status, headers), ...chunks);
  }
  if (!reply.headersSent) send(reply.writeHead(status, headers), ...chunks);
  return { answer: { status, headers, body: Buffer.concat(chunks) } };
}

function send(reply: ServerResponse, ...chunks: readonly Buffer[]): void {
  for (const chunk of chunks) if (!reply.destroyed) reply.write(chunk);
}

/** A redirect within the server stays with the proxy; one to elsewhere is the client's to judge. */
function ownLinks(headers: Headers, { origin, basePath }: UpstreamAddress): Headers {
  const { location } = headers;
  const prefix = `${origin}${basePath}/`;
  if (typeof location !== "string" || !location.startsWith(prefix)) return headers;
  return { ...headers, location: location.slice(prefix.length - 1) };
}
