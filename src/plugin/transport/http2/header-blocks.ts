import { ConnectionError, errorCode } from "./errors";
import { type Frame, frameFlag, frameType } from "./frame";
import { withoutPadding } from "./padding";

/** A block of headers, put together from its frames. */
export interface HeaderBlock {
  readonly stream: number;
  readonly bytes: Buffer;
  /** Whether the request ends with it. */
  readonly isLast: boolean;
}

/** The most frames of one block: the largest that a decoder takes fits in far fewer. */
const mostFragments = 64;

const priorityLength = 5;

/** Puts blocks of headers together. No other frame may come between the frames of one. */
export class HeaderBlocks {
  private begun: { readonly stream: number; readonly isLast: boolean; readonly parts: Buffer[] } | undefined;

  /**
   * @returns undefined for a frame that is no part of a block
   * @throws ConnectionError for a frame in the wrong place
   */
  take(frame: Frame): HeaderBlock | "incomplete" | undefined {
    const { begun } = this;
    if (frame.type === frameType.headers && begun === undefined) return this.begin(frame);
    if (begun === undefined && frame.type !== frameType.continuation) return undefined;
    if (frame.type !== frameType.continuation || frame.stream !== begun?.stream) {
      throw new ConnectionError(errorCode.protocol, "a block of headers is torn apart");
    }
    begun.parts.push(frame.payload);
    if (begun.parts.length > mostFragments) {
      throw new ConnectionError(errorCode.enhanceYourCalm, "a block of headers without an end");
    }
    return this.end(frame);
  }

  private begin(frame: Frame): HeaderBlock | "incomplete" {
    if (frame.stream === 0) throw new ConnectionError(errorCode.protocol, "headers of no stream");
    const content = withoutPadding(frame);
    const start = (frame.flags & frameFlag.priority) === 0 ? 0 : priorityLength;
    if (start > content.length) throw new ConnectionError(errorCode.frameSize, "a priority cut short");
    this.begun = {
      stream: frame.stream,
      isLast: (frame.flags & frameFlag.endStream) !== 0,
      parts: [content.subarray(start)],
    };
    return this.end(frame);
  }

  private end({ flags }: Frame): HeaderBlock | "incomplete" {
    const { begun } = this;
    if (begun === undefined || (flags & frameFlag.endHeaders) === 0) return "incomplete";
    this.begun = undefined;
    const [only, ...more] = begun.parts;
    const bytes = only !== undefined && more.length === 0 ? only : Buffer.concat(begun.parts);
    return { stream: begun.stream, isLast: begun.isLast, bytes };
  }
}
