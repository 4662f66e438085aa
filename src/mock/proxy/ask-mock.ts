import type { Dispatcher } from "undici";
import { forwardedHeaders, returnedHeaders } from "./upstream/end-to-end-headers";
import type { PassedAnswer, PassedRequest } from "./upstream/pass-on";

/** Asks a mock of this process, over HTTP as a client does, in place of the server that a request was for. */
export async function askMock(
  dispatcher: Dispatcher,
  { url, token }: { readonly url: string; readonly token: string },
  { method, path, headers, body }: PassedRequest,
): Promise<PassedAnswer> {
  const response = await dispatcher.request({
    origin: url,
    path,
    method: method,
    // Its own token: those of the server are none of its business.
    headers: { ...forwardedHeaders(headers), authorization: `Bearer ${token}` },
    body: body.length === 0 ? null : body,
  });
  const bytes = Buffer.from(await response.body.arrayBuffer());
  return { status: response.statusCode, headers: returnedHeaders(response.headers), body: bytes };
}
