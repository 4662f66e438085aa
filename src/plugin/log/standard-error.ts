import { writeSync } from "node:fs";

const wait = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes all of a text to a file descriptor before it returns, also to a pipe that is full for now.
 *
 * @throws the system's error, EPIPE once nobody reads any more.
 */
export function writeWhole(descriptor: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text, "utf8");
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
      Atomics.wait(wait, 0, 0, 1);
    }
  }
}

/**
 * Makes the one way to standard error: never throws, and tells when nobody reads any more, which for a
 * provider means that Terraform is gone.
 */
export function createErrorWriter(whenBroken: () => void): (text: string) => void {
  return (text) => {
    try {
      writeWhole(2, text);
    } catch {
      whenBroken();
    }
  };
}
