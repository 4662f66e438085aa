import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

type Pending = ServerResponse<IncomingMessage>;

/** Requests that are not answered yet, by connection: a client may send the next before it has the last answer. */
export class PendingAnswers {
  readonly #byConnection = new WeakMap<Socket, Set<Pending>>();

  /** @param onClose called when the answer is sent, or its connection gone */
  add(response: Pending, onClose: () => void): void {
    const { socket } = response.req;
    const pending = this.#byConnection.get(socket) ?? new Set();
    this.#byConnection.set(socket, pending.add(response));
    response.once("close", () => {
      pending.delete(response);
      onClose();
    });
  }

  /** Waits for the answers to all requests that came whole. One that did not will get none. */
  async given(socket: Socket): Promise<void> {
    const pending = [...(this.#byConnection.get(socket) ?? [])].filter(({ req }) => req.complete);
    await Promise.all(pending.map((response) => new Promise((resolve) => response.once("close", resolve))));
  }
}
