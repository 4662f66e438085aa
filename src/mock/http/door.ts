import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** How long to wait before listening again where something else has taken the port meanwhile. */
const retryInterval = 100;

/** Where clients come in. It can be shut for a while, as that of a server that starts again. */
export class Door {
  readonly #server: Server;
  readonly #report: (error: unknown) => void;
  #reopening: NodeJS.Timeout | undefined;
  #address: AddressInfo | undefined;

  constructor(server: Server, report: (error: unknown) => void) {
    this.#server = server;
    this.#report = report;
  }

  /** Told of the address once, so that it opens there again. */
  opened(address: AddressInfo): void {
    this.#address = address;
  }

  /** Cuts all connections, and refuses new ones for so long. */
  shutFor(milliseconds: number): void {
    this.#server.close();
    this.#server.closeAllConnections();
    this.#reopenIn(milliseconds);
  }

  /** Lets nobody in any more. Those who are in may stay. */
  shut(): void {
    this.#address = undefined;
    clearTimeout(this.#reopening);
    this.#server.close();
  }

  #reopenIn(milliseconds: number): void {
    clearTimeout(this.#reopening);
    this.#reopening = setTimeout(() => {
      if (this.#address === undefined) return;
      const { address, port } = this.#address;
      const failed = (error: unknown) => {
        this.#report(error);
        this.#reopenIn(retryInterval);
      };
      this.#server.once("error", failed);
      this.#server.listen(port, address, () => this.#server.off("error", failed));
    }, milliseconds);
  }
}
