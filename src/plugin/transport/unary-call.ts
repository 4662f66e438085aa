import type { Logger } from "../log/logger";
import type { Redactor } from "../log/redactor";
import type { Call } from "../protocol/service";
import { readMessage } from "./grpc-message";
import { GrpcError, grpcStatus } from "./grpc-status";
import { sendAnswer, sendFailure, type CallHandler } from "./grpc-stream";
import type { ServerStream } from "./http2/server-stream";
import type { OpenCalls } from "./open-calls";

export interface CallContext {
  readonly calls: OpenCalls;
  readonly log: Logger;
  /** Error messages travel to Terraform, which shows them. */
  readonly redactor: Redactor;
}

export type AnswerBytes = (request: Uint8Array, call: Call) => Promise<Uint8Array>;

/** Serves one method, `/package.Service/Method`, from bytes to bytes. A rejection becomes a gRPC status. */
export function unaryCall(path: string, answer: AnswerBytes, context: CallContext): CallHandler {
  return (stream) => void answerCall(stream, path, answer, context);
}

async function answerCall(
  stream: ServerStream,
  path: string,
  answer: AnswerBytes,
  { calls, log, redactor }: CallContext,
): Promise<void> {
  const started = performance.now();
  let open: Call | undefined;
  try {
    const request = await readMessage(stream);
    const bytes = await calls.run(
      (cancel) => stream.whenClosed((wasAborted) => wasAborted && cancel()),
      (call) => {
        open = call;
        return answer(request, call);
      },
    );
    sendAnswer(stream, bytes);
    log.trace("Answered a call", { path, milliseconds: Math.round(performance.now() - started) });
  } catch (error) {
    if (error instanceof GrpcError) return sendFailure(stream, error.status, error.message);
    log.error("A call failed", { path, error });
    const message = error instanceof Error ? error.message : String(error);
    const status = open?.signal.aborted === true ? grpcStatus.cancelled : grpcStatus.internal;
    sendFailure(stream, status, redactor.redact(message));
  }
}
