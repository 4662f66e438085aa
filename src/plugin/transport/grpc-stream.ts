import type { OutgoingHttpHeaders, ServerHttp2Stream } from "node:http2";
import { frameMessage } from "./grpc-message";
import { grpcStatus, statusHeaders, type GrpcStatus } from "./grpc-status";

/** How one method answers a call, from its first byte on. */
export type CallHandler = (stream: ServerHttp2Stream) => void;

const headers: OutgoingHttpHeaders = { ":status": 200, "content-type": "application/grpc" };

/** Answers with one message and the status OK. */
export function sendAnswer(stream: ServerHttp2Stream, message: Uint8Array): void {
  openAnswer(stream);
  stream.end(frameMessage(message));
}

/** Ends a call that has no answer. */
export function sendFailure(stream: ServerHttp2Stream, status: GrpcStatus, message: string): void {
  refuse(stream, { ...headers, ...statusHeaders(status, message) });
}

/** Ends with headers alone. What the client still sends is read and dropped. */
export function refuse(stream: ServerHttp2Stream, answer: OutgoingHttpHeaders): void {
  stream.resume();
  if (isOpen(stream)) stream.respond(answer, { endStream: true });
}

/** Begins an answer of any number of messages; ending the stream gives it the status OK. */
export function openAnswer(stream: ServerHttp2Stream): void {
  if (!isOpen(stream)) return;
  stream.respond(headers, { waitForTrailers: true });
  stream.once("wantTrailers", () => {
    if (!stream.destroyed) stream.sendTrailers(statusHeaders(grpcStatus.ok));
  });
}

/** The client may cancel, or be gone, at any time, even before its call arrives here. */
function isOpen(stream: ServerHttp2Stream): boolean {
  return !stream.destroyed && !stream.closed && !stream.headersSent;
}
