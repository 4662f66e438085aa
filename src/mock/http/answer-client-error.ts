import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { Randomness } from "../randomness";
import { contentTypeOf, type ErrorContentType } from "./send-answer";

/** Answers what Node's parser refuses, before there is a request: and ends the connection. */
export function answerClientError(
  { code }: { readonly code?: string | undefined },
  socket: Socket,
  randomness: Randomness,
  errors: ErrorContentType,
): void {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, content } = konnectError(errorOf(code), randomness);
  const body = content?.text ?? "";
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
      `Content-Type: ${contentTypeOf("problem", errors)}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}

function errorOf(code: string | undefined) {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return konnectErrors.headersTooLarge;
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return konnectErrors.requestTimeout;
    default:
      return konnectErrors.malformedRequest;
  }
}
