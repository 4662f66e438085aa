import type { ErrorCode } from "./errors";
import type { Headers } from "./hpack/header-decoder";
import { ReceiveWindow } from "./receive-window";

/** What a stream asks of the connection that it is part of. */
export interface StreamConnection {
  sendHeaders(stream: ServerStream, block: Buffer, isLast: boolean): void;
  sendWaiting(stream: ServerStream): void;
  reset(stream: ServerStream, code: ErrorCode): void;
}

type State = "open" | "done" | "aborted";

/** One request of a client, and the answer to it. */
export class ServerStream {
  /** Whether the answer has begun. */
  hasAnswered = false;
  /** Whether the client has sent all of its request. */
  isRequested = false;
  /** What the client may still be sent on this stream; the connection has a window of its own. */
  sendWindow = 0;
  readonly received = new ReceiveWindow();
  private state: State = "open";
  private readonly chunks: Buffer[] = [];
  private readonly waiting: Buffer[] = [];
  private trailers: Buffer | undefined;
  private isEnded = false;
  private isBodyIgnored = false;
  private onRequest: (() => void) | undefined;
  private onRoom: (() => void) | undefined;
  private readonly onClose: ((wasAborted: boolean) => void)[] = [];

  constructor(
    readonly id: number,
    readonly headers: Headers,
    private readonly connection: StreamConnection,
  ) {}

  /** Calls back once the client has sent all of its request; never when it gives up before. */
  whenRequested(callback: () => void): void {
    if (this.isRequested) callback();
    else this.onRequest = callback;
  }

  /** All that the client has sent since the last look. */
  takeBody(): Buffer {
    return Buffer.concat(this.chunks.splice(0));
  }

  /** Nobody will look at the request. */
  ignoreBody(): void {
    this.isBodyIgnored = true;
    this.chunks.length = 0;
  }

  /** Calls back when nothing more can come or go, and says whether that is because one side gave up. */
  whenClosed(callback: (wasAborted: boolean) => void): void {
    if (this.state === "open") this.onClose.push(callback);
    else callback(this.state === "aborted");
  }

  /** Begins the answer. With `isLast` it is all of it. Nothing happens when the client has given up. */
  respond(block: Buffer, isLast = false): void {
    if (!this.canAnswer || this.hasAnswered) return;
    this.hasAnswered = true;
    this.isEnded = isLast;
    this.connection.sendHeaders(this, block, isLast);
  }

  /** @returns whether the client has room for more; if not, wait {@link whenRoom} */
  write(data: Buffer): boolean {
    if (!this.canAnswer) return true;
    this.waiting.push(data);
    this.connection.sendWaiting(this);
    return this.waiting.length === 0;
  }

  /** Calls back when all that was written is sent, or never will be. */
  whenRoom(callback: () => void): void {
    if (this.waiting.length === 0) callback();
    else this.onRoom = callback;
  }

  /** Ends the answer, behind all that was written. */
  end(trailers: Buffer): void {
    if (!this.canAnswer) return;
    this.isEnded = true;
    this.trailers = trailers;
    this.connection.sendWaiting(this);
  }

  /** Breaks the answer off. */
  reset(code: ErrorCode): void {
    if (this.state === "open") this.connection.reset(this, code);
  }

  // The rest is for the connection.

  receive(chunk: Buffer): void {
    // Nor does anybody look at the rest of a request that is answered.
    if (!this.isEnded && !this.isBodyIgnored) this.chunks.push(chunk);
  }

  receiveEnd(): void {
    this.isRequested = true;
    this.onRequest?.();
  }

  /** The next data to send, at most so many bytes; undefined when none waits, or none fits. */
  takeWaiting(most: number): Buffer | undefined {
    const [first] = this.waiting;
    if (first === undefined || (most <= 0 && first.length > 0)) return undefined;
    if (first.length > most) {
      this.waiting[0] = first.subarray(most);
      return first.subarray(0, most);
    }
    this.waiting.shift();
    if (this.waiting.length === 0) this.tellOfRoom();
    return first;
  }

  /** What ends the answer, once, when all else is sent. */
  takeTrailers(): Buffer | undefined {
    if (this.waiting.length > 0) return undefined;
    const { trailers } = this;
    this.trailers = undefined;
    return trailers;
  }

  /** Whether all of the answer is sent. */
  get isAnswered(): boolean {
    return this.isEnded && this.trailers === undefined;
  }

  close(state: "done" | "aborted"): void {
    if (this.state !== "open") return;
    this.state = state;
    this.waiting.length = 0;
    this.chunks.length = 0;
    this.tellOfRoom();
    for (const callback of this.onClose) callback(state === "aborted");
  }

  private get canAnswer(): boolean {
    return this.state === "open" && !this.isEnded;
  }

  private tellOfRoom(): void {
    const callback = this.onRoom;
    this.onRoom = undefined;
    callback?.();
  }
}
