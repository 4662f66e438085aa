import type { sendUnaryData, Server, ServerUnaryCall } from "@grpc/grpc-js";
import { status } from "@grpc/grpc-js";
import type { Logger } from "../log/logger";
import type { Redactor } from "../log/redactor";
import type { OpenCalls } from "./open-calls";

export interface CallContext {
  readonly calls: OpenCalls;
  readonly log: Logger;
  /** Error messages travel to Terraform, which shows them. */
  readonly redactor: Redactor;
}

export type AnswerBytes = (request: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>;

/** Serves one method, `/package.Service/Method`, from bytes to bytes. A rejection becomes a gRPC status. */
export function serveUnary(server: Server, path: string, answer: AnswerBytes, context: CallContext): void {
  const handle = async (
    call: ServerUnaryCall<Buffer, Uint8Array>,
    reply: sendUnaryData<Uint8Array>,
  ): Promise<void> => {
    const started = performance.now();
    let isAborted = false;
    try {
      const bytes = await context.calls.run(
        (cancel) => call.on("cancelled", cancel),
        (signal) => {
          signal.addEventListener("abort", () => (isAborted = true));
          return answer(call.request, signal);
        },
      );
      reply(null, bytes);
      context.log.trace("Answered a call", { path, milliseconds: Math.round(performance.now() - started) });
    } catch (error) {
      context.log.error("A call failed", { path, error });
      const details = error instanceof Error ? error.message : String(error);
      reply({
        code: isAborted ? status.CANCELLED : status.INTERNAL,
        details: context.redactor.redact(details),
      });
    }
  };
  const register = (call: ServerUnaryCall<Buffer, Uint8Array>, reply: sendUnaryData<Uint8Array>): void =>
    void handle(call, reply);
  server.register(path, register, asBuffer, (bytes: Buffer) => bytes, "unary");
}

/** grpc-js refuses a Uint8Array that is no Buffer. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
