import { ConnectionError, errorCode } from "./errors";
import { type Frame, frameFlag } from "./frame";

/**
 * What a frame of data or headers holds besides its padding.
 * @throws ConnectionError when there would be more padding than frame
 */
export function withoutPadding({ flags, payload }: Frame): Buffer {
  if ((flags & frameFlag.padded) === 0) return payload;
  const end = payload.length - (payload[0] ?? 0);
  if (end < 1) throw new ConnectionError(errorCode.protocol, "more padding than frame");
  return payload.subarray(1, end);
}
