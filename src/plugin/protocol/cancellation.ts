import type { Call } from "./service";

/**
 * A call that can be cancelled. Its signal is made when someone asks for it: most calls are answered at once and
 * never do, and a signal of Node's costs more than many an answer.
 */
export class Cancellation implements Call {
  private controller: AbortController | undefined;
  private cancelled: { readonly reason: unknown } | undefined;
  private readonly follow = () => this.cancel(this.outer?.signal.reason);

  /** @param outer a call that this one is part of, and is cancelled with */
  constructor(private readonly outer?: Call) {}

  get signal(): AbortSignal {
    return (this.controller ??= this.control()).signal;
  }

  get isCancelled(): boolean {
    return this.cancelled !== undefined || this.outer?.signal.aborted === true;
  }

  cancel(reason: unknown): void {
    this.cancelled ??= { reason };
    this.controller?.abort(reason);
  }

  /** The call has ended; what it is part of may go on. */
  end(): void {
    if (this.controller !== undefined) this.outer?.signal.removeEventListener("abort", this.follow);
  }

  private control(): AbortController {
    const controller = new AbortController();
    if (this.isCancelled) controller.abort(this.cancelled?.reason ?? this.outer?.signal.reason);
    else this.outer?.signal.addEventListener("abort", this.follow, { once: true });
    return controller;
  }
}
