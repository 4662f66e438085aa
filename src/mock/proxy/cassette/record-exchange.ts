import { decodeBody } from "../upstream/decode-body";
import type { Headers } from "../upstream/end-to-end-headers";
import type { PassedAnswer, PassedRequest } from "../upstream/pass-on";
import type { Redactor } from "../redaction/redactor";
import type { RecordedExchange, RecordedHeaders } from "./cassette";

/** Named one by one, so that no header that nobody thought of is ever recorded. */
const ofRequests = ["accept", "content-type"];
const ofAnswers =
  /^(?:allow|content-language|content-type|etag|link|location|retry-after|(?:x-)?ratelimit-[\w-]+)$/;

/** A request and its answer as a cassette keeps them. */
export function recordExchange(
  request: PassedRequest,
  answer: PassedAnswer,
  {
    redactor,
    at,
    bodyLimit,
  }: { readonly redactor: Redactor; readonly at: string; readonly bodyLimit: number },
): RecordedExchange {
  const { method, path } = request;
  const bodyOf = (bytes: Buffer, encoding: string | undefined) => {
    const decoded = decodeBody(bytes, encoding, bodyLimit);
    if ("omitted" in decoded) return { bodyOmitted: decoded.omitted };
    return decoded.text === "" ? {} : { body: redactor.body(decoded.text, path) };
  };
  // Bodies first: what they give away is then known in paths and headers too.
  const requestBody = bodyOf(request.body, first(request.headers["content-encoding"]));
  const answerBody = bodyOf(answer.body, first(answer.headers["content-encoding"]));
  return {
    at,
    request: {
      method,
      path: redactor.text(path),
      headers: headersOf(request.headers, redactor, (name) => ofRequests.includes(name)),
      ...requestBody,
    },
    response: {
      status: answer.status,
      headers: headersOf(answer.headers, redactor, (name) => ofAnswers.test(name)),
      ...answerBody,
    },
  };
}

function headersOf(
  headers: PassedRequest["headers"] | Headers,
  redactor: Redactor,
  isKept: (name: string) => boolean,
): RecordedHeaders {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined || !isKept(name)) return [];
      const kept =
        typeof value === "string" ? redactor.text(value) : value.map((each) => redactor.text(each));
      return [[name, kept] as const];
    }),
  );
}

function first(value: string | string[] | undefined): string | undefined {
  return [value ?? []].flat()[0];
}
