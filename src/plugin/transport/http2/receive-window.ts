import { ConnectionError, errorCode } from "./errors";

/** What a client may send before it must wait to be told that it was taken: large states arrive in one go. */
export const receiveWindow = 4 * 1024 * 1024;

/** What a client has sent on a stream, or on the whole connection, and was not yet told to be taken. */
export class ReceiveWindow {
  private untold = 0;

  /**
   * @returns the bytes to tell the client of; 0 while that is not worth a frame
   * @throws ConnectionError when the client did not wait
   */
  take(length: number): number {
    this.untold += length;
    if (this.untold > receiveWindow) throw new ConnectionError(errorCode.flowControl, "data without room");
    if (this.untold < receiveWindow / 2) return 0;
    const told = this.untold;
    this.untold = 0;
    return told;
  }
}
