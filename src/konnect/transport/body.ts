import type { Dispatcher } from "undici";

/** Reads a body as UTF-8; undefined when it is larger than allowed, and then the connection is closed. */
export async function readBody(
  { body, headers }: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = Number(headers["content-length"] ?? 0) > maxBytes ? Infinity : 0;
  if (size > maxBytes) {
    body.on("error", () => undefined).destroy();
    return undefined;
  }
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
