import type { Answer } from "../answer";
import type { Randomness } from "../randomness";
import type { Store } from "../store/store";
import type { ReadFault } from "./fault";

/** How one request is answered, so that faults need not know of HTTP's details. */
export interface Sending {
  /** Whatever a fault leaves to chance. */
  readonly randomness: Randomness;
  send(answer: Answer): void;
  /** Sends the head of an answer and a part of its body, then cuts the connection. */
  breakOff(answer: Answer, part: string): void;
  /** Ends the connection as a crashed server's does. */
  cut(): void;
  /** Keeps the connection open, and never answers. */
  never(): void;
  /** Cuts all connections, and lets no client in for so many milliseconds. */
  refuse(milliseconds: number): void;
  wait(milliseconds: number): Promise<void>;
  /** What the store held earlier. */
  past(fault: ReadFault): Store;
}
