import { frameMessage } from "./grpc-message";
import { grpcStatus, statusHeaders, type GrpcStatus } from "./grpc-status";
import { encodeHeaders, type HeaderFields } from "./http2/hpack/encode-headers";
import type { ServerStream } from "./http2/server-stream";

/** How one method answers a call, from its first byte on. */
export type CallHandler = (stream: ServerStream) => void;

const headers: HeaderFields = { ":status": "200", "content-type": "application/grpc" };

// The same for every call that succeeds, so they are written once.
const headersOfAnswer = encodeHeaders(headers);
const statusOk = encodeHeaders(statusHeaders(grpcStatus.ok));

/** Answers with one message and the status OK. */
export function sendAnswer(stream: ServerStream, message: Uint8Array): void {
  openAnswer(stream);
  stream.write(frameMessage(message));
  endAnswer(stream);
}

/** Ends a call that has no answer. */
export function sendFailure(stream: ServerStream, status: GrpcStatus, message: string): void {
  refuse(stream, { ...headers, ...statusHeaders(status, message) });
}

/** Ends with headers alone. What the client still sends is read and dropped. */
export function refuse(stream: ServerStream, answer: HeaderFields): void {
  stream.respond(encodeHeaders(answer), true);
}

/** Begins an answer of any number of messages. */
export function openAnswer(stream: ServerStream): void {
  stream.respond(headersOfAnswer);
}

/** Ends an answer with the status OK. */
export function endAnswer(stream: ServerStream): void {
  stream.end(statusOk);
}
