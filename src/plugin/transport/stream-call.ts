import type { Call } from "../protocol/service";
import { frameMessage, readMessage } from "./grpc-message";
import { GrpcError, grpcStatus } from "./grpc-status";
import { endAnswer, openAnswer, sendFailure, type CallHandler } from "./grpc-stream";
import { errorCode } from "./http2/errors";
import type { ServerStream } from "./http2/server-stream";
import type { CallContext } from "./unary-call";

/** Sends one message, and ends when the client has room for the next; at once when the client is gone. */
export type SendBytes = (message: Uint8Array) => Promise<void>;

export type AnswerStream = (request: Uint8Array, call: Call, send: SendBytes) => Promise<void>;

/** Serves one method that answers with any number of messages. */
export function streamCall(path: string, answer: AnswerStream, context: CallContext): CallHandler {
  return (stream) => void answerCall(stream, path, answer, context);
}

async function answerCall(
  stream: ServerStream,
  path: string,
  answer: AnswerStream,
  { calls, log, redactor }: CallContext,
): Promise<void> {
  let sent = 0;
  try {
    const request = await readMessage(stream);
    await calls.run(
      (cancel) => stream.whenClosed((wasAborted) => wasAborted && cancel()),
      (call) =>
        answer(request, call, async (message) => {
          if (sent === 0) openAnswer(stream);
          sent += 1;
          await write(stream, message);
        }),
    );
    if (sent === 0) openAnswer(stream);
    endAnswer(stream);
    log.trace("Answered a call", { path, messages: sent });
  } catch (error) {
    log.error("A call failed", { path, error });
    // Once an answer has begun, its status can no longer be told in headers.
    if (stream.hasAnswered) return stream.reset(errorCode.internal);
    const status = error instanceof GrpcError ? error.status : grpcStatus.internal;
    sendFailure(stream, status, redactor.redact(error instanceof Error ? error.message : String(error)));
  }
}

async function write(stream: ServerStream, message: Uint8Array): Promise<void> {
  if (stream.write(frameMessage(message))) return;
  await new Promise<void>((resolve) => stream.whenRoom(resolve));
}
