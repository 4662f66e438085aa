import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

export type DecodedBody = { readonly text: string } | { readonly omitted: string };

const decoders: Readonly<
  Record<string, (bytes: Buffer, limit: { readonly maxOutputLength: number }) => Buffer>
> = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

/** A body as text, or why it has none. What cannot be read could hide a secret, and is not kept. */
export function decodeBody(bytes: Buffer, encoding: string | undefined, limit: number): DecodedBody {
  const decoded = decompress(bytes, encoding?.trim().toLowerCase(), limit);
  if (decoded === undefined) return { omitted: `its encoding ${encoding ?? ""} cannot be read` };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(decoded) };
  } catch {
    return { omitted: "it is no UTF-8 text" };
  }
}

function decompress(bytes: Buffer, encoding: string | undefined, limit: number): Buffer | undefined {
  if (encoding === undefined || encoding === "" || encoding === "identity" || bytes.length === 0)
    return bytes;
  try {
    return decoders[encoding]?.(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}
