import { endAnswer, openAnswer, type CallHandler } from "./grpc-stream";
import type { ServerStream } from "./http2/server-stream";
import { unaryCall, type CallContext } from "./unary-call";

export interface HostEvents {
  /** Terraform is done with this process. */
  readonly onShutdown: () => void;
  /** A stream that Terraform holds open for as long as it lives has ended. */
  readonly onHostGone: () => void;
}

const nothing = Buffer.alloc(0);

/** HealthCheckResponse { status: SERVING }. */
const serving = Buffer.from([0x08, 0x01]);

/** What go-plugin wants beside the provider itself, by path. Its messages are of no interest here, or empty. */
export function goPluginCalls(
  events: HostEvents,
  context: CallContext,
): readonly (readonly [path: string, call: CallHandler])[] {
  const answerShutdown = async (): Promise<Uint8Array> => {
    setImmediate(() => setImmediate(events.onShutdown));
    return nothing;
  };
  const unary = (path: string, answer: () => Promise<Uint8Array>) =>
    [path, unaryCall(path, answer, context)] as const;
  return [
    unary("/plugin.GRPCController/Shutdown", answerShutdown),
    unary("/grpc.health.v1.Health/Check", async () => serving),
    ["/plugin.GRPCStdio/StreamStdio", (stream) => holdOutput(stream, events)],
    ["/plugin.GRPCBroker/StartStream", holdBroker],
  ];
}

/**
 * Terraform reads from here what a provider prints. We print nothing, and learn from its end that nobody
 * listens any more.
 */
function holdOutput(stream: ServerStream, { onHostGone }: HostEvents): void {
  openAnswer(stream);
  stream.ignoreBody();
  stream.whenClosed(onHostGone);
}

/** For plugins that open further connections, which a provider never does. */
function holdBroker(stream: ServerStream): void {
  openAnswer(stream);
  stream.ignoreBody();
  stream.whenRequested(() => endAnswer(stream));
}
