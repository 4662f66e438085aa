import type { Duplex } from "node:stream";
import { encodeFrame } from "./frame";

/** The frames on their way out. What is sent while one packet is handled leaves in one piece. */
export class Outbox {
  private frames: Buffer[] = [];
  private isScheduled = false;

  constructor(private readonly socket: Duplex) {}

  send(type: number, flags: number, stream: number, payload: Uint8Array): void {
    this.frames.push(encodeFrame(type, flags, stream, payload));
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => this.flush());
  }

  flush(): void {
    this.isScheduled = false;
    const { frames, socket } = this;
    this.frames = [];
    if (frames.length === 0 || !socket.writable) return;
    if (socket.write(Buffer.concat(frames))) return;
    // Who does not read is not read from either, or the answers to its pings would fill the memory.
    socket.pause();
    socket.once("drain", () => socket.resume());
  }
}
