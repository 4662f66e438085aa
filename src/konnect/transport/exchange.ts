import type { Dispatcher } from "undici";

import { excerptOf } from "../redaction";
import { authorizationOf } from "../settings/access-token";
import { readBody } from "./body";
import type { Connection } from "./connection";
import { deadlineFor } from "./deadline";
import type { Operation } from "./operation";
import { judgeRedirect, MOST_REDIRECTS } from "./redirect";
import { describeFailure, type TransportFailure } from "./transport-failure";

/** What the server said, read to the end. */
export interface Answer {
  readonly outcome: "answer";
  readonly status: number;
  /** Lower case, without parameters; undefined when the server sent none. */
  readonly contentType: string | undefined;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

export type Exchanged = Answer | TransportFailure;

interface Attempted {
  readonly method: Operation["method"];
  readonly path: string;
  readonly payload: string | null;
  readonly signal: AbortSignal;
}

/** Makes one attempt, redirects on the same origin included. Never throws. */
export async function exchange(
  connection: Connection,
  operation: Operation,
  payload: string | null,
  signal: AbortSignal | undefined,
): Promise<Exchanged> {
  const deadline = deadlineFor(connection.settings.timeouts.requestMs, signal);
  try {
    const dispatcher = await connection.dispatcher();
    let path = operation.path;
    for (let hop = 0; ; hop++) {
      const response = await dispatcher.request(
        requestOptions(connection, { method: operation.method, path, payload, signal: deadline.signal }),
      );
      const body = await readBody(response, connection.maxAnswerBytes);
      if (body === undefined) return tooLarge(connection.maxAnswerBytes);
      const location = headerOf(response, "location");
      const verdict = judgeRedirect(operation.method, response.statusCode, location, {
        origin: connection.settings.server.origin,
        path,
      });
      if (verdict.follow === undefined) {
        if (verdict.refusal === undefined) return answerOf(connection, response, body);
        return redirected(excerptOf(verdict.refusal, connection.redact));
      }
      if (hop === MOST_REDIRECTS) return redirected("the server redirects in a circle");
      path = verdict.follow;
    }
  } catch (error) {
    return describeFailure(error, {
      isCancelled: signal?.aborted === true,
      isPastDeadline: deadline.isPast(),
      origin: connection.settings.server.origin,
      redact: connection.redact,
    });
  } finally {
    deadline.clear();
  }
}

function requestOptions(
  { settings, userAgent }: Connection,
  { method, path, payload, signal }: Attempted,
): Dispatcher.RequestOptions {
  return {
    // Origin and path apart: a URL parser would resolve the segment "..", even as "%2E%2E".
    origin: settings.server.origin,
    path,
    method,
    headers: {
      accept: "application/json, application/problem+json",
      "user-agent": userAgent,
      ...(settings.token === undefined ? {} : { authorization: authorizationOf(settings.token) }),
      ...(payload === null ? {} : { "content-type": "application/json" }),
    },
    body: payload,
    signal,
    headersTimeout: settings.timeouts.headersMs,
    bodyTimeout: settings.timeouts.bodyMs,
  };
}

function answerOf(
  { redact, redactData }: Connection,
  response: Dispatcher.ResponseData,
  body: string,
): Answer {
  // Before it is lower-cased, for a token that it repeats would not be known any more.
  const contentType = redact(headerOf(response, "content-type") ?? "")
    .split(";")[0]
    ?.trim()
    .toLowerCase();
  return {
    outcome: "answer",
    status: response.statusCode,
    contentType: contentType === "" ? undefined : contentType,
    retryAfter: headerOf(response, "retry-after"),
    body: redactData(body),
  };
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}

function tooLarge(maxBytes: number): TransportFailure {
  return {
    outcome: "failure",
    kind: "malformedResponse",
    reachedServer: true,
    isTransient: false,
    what: `the answer is larger than ${maxBytes} bytes`,
  };
}

function redirected(what: string): TransportFailure {
  return { outcome: "failure", kind: "redirected", reachedServer: false, isTransient: false, what };
}
