import { ConnectionError, errorCode } from "./errors";
import { defaultFrameSize, frameFlag, frameType, setting } from "./frame";
import type { Outbox } from "./outbox";
import { defaultWindow, grow } from "./send-window";
import type { ServerStream } from "./server-stream";

/** Sends answers, in frames as large as the client's settings allow, and no faster than its windows do. */
export class AnswerWriter {
  private window = defaultWindow;
  private frameSize = defaultFrameSize;
  /** What a client may be sent on a new stream. */
  streamWindow = defaultWindow;

  /** @param onAnswered told of every stream whose answer is sent whole */
  constructor(
    private readonly outbox: Outbox,
    private readonly onAnswered: (stream: ServerStream) => void,
  ) {}

  sendHeaders(stream: ServerStream, block: Buffer, isLast: boolean): void {
    let type: number = frameType.headers;
    let flags: number = isLast ? frameFlag.endStream : 0;
    let rest = block;
    do {
      const fragment = rest.subarray(0, this.frameSize);
      rest = rest.subarray(fragment.length);
      if (rest.length === 0) flags |= frameFlag.endHeaders;
      this.outbox.send(type, flags, stream.id, fragment);
      type = frameType.continuation;
      flags = 0;
    } while (rest.length > 0);
    if (isLast) this.onAnswered(stream);
  }

  /** Sends as much of what waits as the client has room for, and the end behind it. */
  sendWaiting(stream: ServerStream): void {
    for (;;) {
      const room = Math.min(this.frameSize, this.window, stream.sendWindow);
      const data = stream.takeWaiting(room);
      if (data === undefined) break;
      this.window -= data.length;
      stream.sendWindow -= data.length;
      this.outbox.send(frameType.data, 0, stream.id, data);
    }
    const trailers = stream.takeTrailers();
    if (trailers !== undefined) this.sendHeaders(stream, trailers, true);
  }

  widen(increment: number): void {
    this.window = grow(this.window, increment);
  }

  /** @throws ConnectionError for a value that the setting cannot have */
  apply(id: number, value: number, streams: Iterable<ServerStream>): void {
    switch (id) {
      case setting.enablePush:
        if (value > 1) throw new ConnectionError(errorCode.protocol, "push is neither on nor off");
        return;
      case setting.initialWindowSize: {
        const change = grow(0, value) - this.streamWindow;
        this.streamWindow = value;
        for (const stream of streams) stream.sendWindow = grow(stream.sendWindow, change);
        return;
      }
      case setting.maxFrameSize:
        if (value < defaultFrameSize || value > 0xff_ffff) {
          throw new ConnectionError(errorCode.protocol, "frames of a size that is not allowed");
        }
        this.frameSize = value;
    }
  }
}
