import type { IncomingMessage } from "node:http";

export type RequestBody = { readonly bytes: Buffer } | { readonly refused: "too large" | "broken off" };

/** Reads a request to its end, or up to a limit in bytes. */
export async function readRequestBody(request: IncomingMessage, limit: number): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = Number(request.headers["content-length"] ?? 0);
  if (size > limit) return { refused: "too large" };
  size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return { refused: "too large" };
      chunks.push(chunk);
    }
  } catch {
    return { refused: "broken off" };
  }
  return { bytes: Buffer.concat(chunks) };
}
