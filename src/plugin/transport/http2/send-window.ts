import { ConnectionError, errorCode } from "./errors";

/** What each side may send, on a stream and on the whole connection, until it is told otherwise. */
export const defaultWindow = 65_535;

const largestWindow = 0x7fff_ffff;

/** @throws ConnectionError for more than a window can be */
export function grow(window: number, by: number): number {
  const grown = window + by;
  if (grown > largestWindow) throw new ConnectionError(errorCode.flowControl, "a window too large");
  return grown;
}
