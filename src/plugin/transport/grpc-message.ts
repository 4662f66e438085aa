import { GrpcError, grpcStatus } from "./grpc-status";
import type { ServerStream } from "./http2/server-stream";

/** A flag (0: not compressed) and the length, before each message. */
const prefixLength = 5;

export function frameMessage(message: Uint8Array): Buffer {
  const framed = Buffer.allocUnsafe(prefixLength + message.length);
  framed.writeUInt8(0, 0);
  framed.writeUInt32BE(message.length, 1);
  framed.set(message, prefixLength);
  return framed;
}

/**
 * Reads the one message of a unary call, once the client has sent all of it.
 * @throws GrpcError when it is no such message, or the client gives up before
 */
export function readMessage(stream: ServerStream): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    stream.whenClosed((wasAborted) => {
      if (wasAborted) reject(new GrpcError(grpcStatus.cancelled, "The client cancelled the call."));
    });
    stream.whenRequested(() => {
      const body = stream.takeBody();
      const problem = problemOf(body);
      if (problem === undefined) resolve(body.subarray(prefixLength));
      else reject(problem);
    });
  });
}

function problemOf(body: Buffer): GrpcError | undefined {
  const { internal, unimplemented } = grpcStatus;
  if (body.length < prefixLength)
    return new GrpcError(internal, `The call's body of ${body.length} bytes holds no message.`);
  if (body.readUInt8(0) !== 0) return new GrpcError(unimplemented, "Compressed messages are not supported.");
  const announced = body.readUInt32BE(1);
  const found = body.length - prefixLength;
  if (announced === found) return undefined;
  return new GrpcError(internal, `The call announces a message of ${announced} bytes, but holds ${found}.`);
}
