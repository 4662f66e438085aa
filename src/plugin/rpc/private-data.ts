import type { PrivateData } from "../resource";

/** The protocol sends no bytes for none. */
export function privateData(bytes: Uint8Array): PrivateData | undefined {
  return bytes.length === 0 ? undefined : bytes;
}
