import type { HeaderFields } from "./http2/hpack/encode-headers";

/** The codes of gRPC that this server gives. */
export const grpcStatus = { ok: 0, cancelled: 1, unimplemented: 12, internal: 13 } as const;

export type GrpcStatus = (typeof grpcStatus)[keyof typeof grpcStatus];

/** Ends a call with the status given. Its message travels to the client. */
export class GrpcError extends Error {
  override readonly name = "GrpcError";

  constructor(
    readonly status: GrpcStatus,
    message: string,
  ) {
    super(message);
  }
}

/** Headers travel in one piece of at most 64 KiB, and one letter can take nine bytes. */
const longestMessage = 4096;

/** What ends a call: behind its messages, or in their place. */
export function statusHeaders(status: GrpcStatus, message = ""): HeaderFields {
  const headers = { "grpc-status": String(status) };
  if (message === "") return headers;
  const short = message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
  return { ...headers, "grpc-message": percentEncode(short) };
}

/** As gRPC writes a status message: UTF-8, with all but printable ASCII in percent form. */
function percentEncode(text: string): string {
  let encoded = "";
  for (const byte of Buffer.from(text, "utf8")) {
    const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== 0x25;
    encoded += isPlain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
