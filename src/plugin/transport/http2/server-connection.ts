import type { Duplex } from "node:stream";
import { AnswerWriter } from "./answer-writer";
import { ConnectionError, type ErrorCode, errorCode } from "./errors";
import { encodeSettings, type Frame, frameFlag, frameType, setting, unsigned32 } from "./frame";
import { FrameReader } from "./frame-reader";
import { type HeaderBlock, HeaderBlocks } from "./header-blocks";
import { HeaderDecoder, longestHeaders } from "./hpack/header-decoder";
import { Outbox } from "./outbox";
import { withoutPadding } from "./padding";
import { ReceiveWindow, receiveWindow } from "./receive-window";
import { defaultWindow, grow } from "./send-window";
import { ServerStream, type StreamConnection } from "./server-stream";

/**
 * The server's side of one HTTP/2 connection: as much of the protocol as a client may use that was not offered
 * more. No push, no priorities, no table of headers for answers. Source: RFC 9113.
 *
 * A client that breaks the protocol loses the connection, also where a stream alone would do: nobody but
 * Terraform ever connects, and it does not.
 */
export class ServerConnection implements StreamConnection {
  private readonly reader = new FrameReader();
  private readonly blocks = new HeaderBlocks();
  private readonly decoder = new HeaderDecoder();
  private readonly received = new ReceiveWindow();
  private readonly streams = new Map<number, ServerStream>();
  private readonly outbox: Outbox;
  private readonly answers: AnswerWriter;
  private isGreeted = false;
  private isClosed = false;
  /** The newest stream of the client's; what was before it and is no longer here is closed. */
  private newest = 0;

  constructor(
    private readonly socket: Duplex,
    private readonly onStream: (stream: ServerStream) => void,
  ) {
    this.outbox = new Outbox(socket);
    this.answers = new AnswerWriter(this.outbox, (stream) => this.closeIfDone(stream));
    const settings = encodeSettings([
      [setting.initialWindowSize, receiveWindow],
      [setting.maxHeaderListSize, longestHeaders],
    ]);
    this.outbox.send(frameType.settings, 0, 0, settings);
    this.outbox.send(frameType.windowUpdate, 0, 0, unsigned32(receiveWindow - defaultWindow));
    socket.on("data", (chunk: Buffer) => this.receive(chunk));
    socket.once("close", () => this.close());
  }

  /** Drops the connection, and with it all that is under way. */
  destroy(): void {
    this.socket.destroy();
    this.close();
  }

  sendHeaders(stream: ServerStream, block: Buffer, isLast: boolean): void {
    this.answers.sendHeaders(stream, block, isLast);
  }

  sendWaiting(stream: ServerStream): void {
    this.answers.sendWaiting(stream);
  }

  reset(stream: ServerStream, code: ErrorCode): void {
    this.outbox.send(frameType.resetStream, 0, stream.id, unsigned32(code));
    this.abort(stream);
  }

  private receive(chunk: Buffer): void {
    try {
      this.reader.push(chunk);
      for (;;) {
        const frame = this.isClosed ? undefined : this.reader.next();
        if (frame === undefined) return;
        this.handle(frame);
      }
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      this.goAway(error);
    }
  }

  private handle(frame: Frame): void {
    if (!this.isGreeted && frame.type !== frameType.settings) {
      throw new ConnectionError(errorCode.protocol, "the first frame holds no settings");
    }
    this.isGreeted = true;
    const block = this.blocks.take(frame);
    if (block === "incomplete") return;
    if (block !== undefined) return this.receiveHeaders(block);
    switch (frame.type) {
      case frameType.data:
        return this.receiveData(frame);
      case frameType.resetStream:
        return this.receiveReset(frame);
      case frameType.settings:
        return this.receiveSettings(frame);
      case frameType.ping:
        return this.receivePing(frame);
      case frameType.windowUpdate:
        return this.receiveWindowUpdate(frame);
      case frameType.pushPromise:
        throw new ConnectionError(errorCode.protocol, "a client cannot push");
      default:
        // Priorities, the client's farewell, and what later versions invent.
        return;
    }
  }

  private receiveHeaders({ stream: id, bytes, isLast }: HeaderBlock): void {
    // Every block changes the decoder's table, also one that nobody waits for.
    const headers = this.decoder.decode(bytes);
    if (id <= this.newest) return this.receiveTrailers(this.streams.get(id), isLast);
    if (id % 2 === 0) throw new ConnectionError(errorCode.protocol, "a stream that is not a client's");
    this.newest = id;
    const stream = new ServerStream(id, headers, this);
    stream.sendWindow = this.answers.streamWindow;
    this.streams.set(id, stream);
    this.onStream(stream);
    if (isLast) this.receiveEnd(stream);
  }

  private receiveTrailers(stream: ServerStream | undefined, isLast: boolean): void {
    if (stream === undefined) return;
    if (!isLast || stream.isRequested) {
      throw new ConnectionError(errorCode.protocol, "headers in the middle of a request");
    }
    this.receiveEnd(stream);
  }

  private receiveData(frame: Frame): void {
    const stream = this.existing(frame);
    const { length } = frame.payload;
    this.tellTaken(0, this.received.take(length));
    const data = withoutPadding(frame);
    // The client may not know yet that the stream was broken off.
    if (stream === undefined) return;
    if (stream.isRequested) throw new ConnectionError(errorCode.streamClosed, "data behind the end");
    stream.receive(data);
    if ((frame.flags & frameFlag.endStream) !== 0) this.receiveEnd(stream);
    else this.tellTaken(stream.id, stream.received.take(length));
  }

  private tellTaken(stream: number, length: number): void {
    if (length > 0) this.outbox.send(frameType.windowUpdate, 0, stream, unsigned32(length));
  }

  private receiveEnd(stream: ServerStream): void {
    stream.receiveEnd();
    this.closeIfDone(stream);
  }

  private receiveReset(frame: Frame): void {
    mustHold(frame, 4);
    const stream = this.existing(frame);
    if (stream !== undefined) this.abort(stream);
  }

  private receiveSettings(frame: Frame): void {
    mustConcernAll(frame);
    if ((frame.flags & frameFlag.acknowledge) !== 0) return mustHold(frame, 0);
    const { payload } = frame;
    mustHold(frame, payload.length - (payload.length % 6));
    for (let offset = 0; offset < payload.length; offset += 6) {
      const [id, value] = [payload.readUInt16BE(offset), payload.readUInt32BE(offset + 2)];
      this.answers.apply(id, value, this.streams.values());
    }
    this.outbox.send(frameType.settings, frameFlag.acknowledge, 0, Buffer.alloc(0));
    this.sendAllWaiting();
  }

  private receivePing(frame: Frame): void {
    mustConcernAll(frame);
    mustHold(frame, 8);
    if ((frame.flags & frameFlag.acknowledge) !== 0) return;
    this.outbox.send(frameType.ping, frameFlag.acknowledge, 0, frame.payload);
  }

  private receiveWindowUpdate(frame: Frame): void {
    mustHold(frame, 4);
    const increment = frame.payload.readUInt32BE(0) & 0x7fff_ffff;
    if (increment === 0) throw new ConnectionError(errorCode.protocol, "a window that grows by nothing");
    if (frame.stream === 0) {
      this.answers.widen(increment);
      return this.sendAllWaiting();
    }
    const stream = this.existing(frame);
    if (stream === undefined) return;
    stream.sendWindow = grow(stream.sendWindow, increment);
    this.answers.sendWaiting(stream);
  }

  private sendAllWaiting(): void {
    for (const stream of this.streams.values()) this.answers.sendWaiting(stream);
  }

  /** The stream that a frame is about, undefined once it is closed. */
  private existing({ stream: id }: Frame): ServerStream | undefined {
    if (id === 0 || id > this.newest) throw new ConnectionError(errorCode.protocol, "a stream never opened");
    return this.streams.get(id);
  }

  private closeIfDone(stream: ServerStream): void {
    if (!stream.isRequested || !stream.isAnswered) return;
    this.streams.delete(stream.id);
    stream.close("done");
  }

  private abort(stream: ServerStream): void {
    this.streams.delete(stream.id);
    stream.close("aborted");
  }

  private goAway({ code, message }: ConnectionError): void {
    const payload = Buffer.concat([unsigned32(this.newest), unsigned32(code), Buffer.from(message)]);
    this.outbox.send(frameType.goAway, 0, 0, payload);
    this.outbox.flush();
    this.socket.end(() => this.socket.destroy());
    this.close();
  }

  private close(): void {
    this.isClosed = true;
    for (const stream of this.streams.values()) this.abort(stream);
  }
}

function mustHold({ payload }: Frame, length: number): void {
  if (payload.length !== length) throw new ConnectionError(errorCode.frameSize, "a frame of the wrong size");
}

function mustConcernAll({ stream }: Frame): void {
  if (stream !== 0) throw new ConnectionError(errorCode.protocol, "a stream where all are meant");
}
