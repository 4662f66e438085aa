import type { ServerResponse } from "node:http";

/** Requests that are being answered. */
export class InFlight {
  readonly #responses = new Set<ServerResponse>();
  #onEmpty: (() => void) | undefined;

  /** Whoever lets it in says when it leaves. */
  enter(response: ServerResponse): void {
    this.#responses.add(response);
  }

  /** Answered, or one that nobody needs to wait for. */
  leave(response: ServerResponse): void {
    this.#responses.delete(response);
    if (this.#responses.size === 0) this.#onEmpty?.();
  }

  /** Resolves when all are answered, or when that takes too long. */
  async settled(milliseconds: number): Promise<void> {
    if (this.#responses.size === 0) return;
    await new Promise<void>((resolve) => {
      const patience = setTimeout(resolve, milliseconds);
      this.#onEmpty = () => {
        clearTimeout(patience);
        resolve();
      };
    });
  }
}
