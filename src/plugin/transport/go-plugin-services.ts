import type { Server, ServerDuplexStream, ServerWritableStream } from "@grpc/grpc-js";
import { serveUnary, type CallContext } from "./unary-call";

export interface HostEvents {
  /** Terraform is done with this process. */
  readonly onShutdown: () => void;
  /** A stream that Terraform holds open for as long as it lives has ended. */
  readonly onHostGone: () => void;
}

const nothing = Buffer.alloc(0);
const passBytes = (bytes: Buffer) => bytes;

/** HealthCheckResponse { status: SERVING }. */
const serving = Buffer.from([0x08, 0x01]);

/** What go-plugin wants beside the provider itself. Its messages are of no interest here, or empty. */
export function serveGoPlugin(server: Server, events: HostEvents, context: CallContext): void {
  const answerShutdown = async (): Promise<Uint8Array> => {
    setImmediate(() => setImmediate(events.onShutdown));
    return nothing;
  };
  serveUnary(server, "/plugin.GRPCController/Shutdown", answerShutdown, context);
  serveUnary(server, "/grpc.health.v1.Health/Check", async () => serving, context);

  // Terraform reads from here what a provider prints. We print nothing, and learn from its end that
  // nobody listens any more.
  const holdOutput = (call: ServerWritableStream<Buffer, Buffer>): void => {
    call.on("cancelled", events.onHostGone);
    call.on("error", () => undefined);
  };
  server.register("/plugin.GRPCStdio/StreamStdio", holdOutput, passBytes, passBytes, "serverStream");

  // For plugins that open further connections, which a provider never does.
  const holdBroker = (call: ServerDuplexStream<Buffer, Buffer>): void => {
    call.on("error", () => undefined);
    call.on("end", () => call.end());
    call.resume();
  };
  server.register("/plugin.GRPCBroker/StartStream", holdBroker, passBytes, passBytes, "bidi");
}
