import type { Call } from "../protocol/service";

/** The calls under way, so that Terraform can ask all of them to stop. */
export class CallsInFlight {
  private readonly controllers = new Set<AbortController>();

  /** Runs a call with a signal that ends with the call's own or with {@link stop}. */
  async run<T>(call: Call, answer: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const abort = () => controller.abort(call.signal.reason);
    if (call.signal.aborted) abort();
    call.signal.addEventListener("abort", abort, { once: true });
    this.controllers.add(controller);
    try {
      return await answer(controller.signal);
    } finally {
      this.controllers.delete(controller);
      call.signal.removeEventListener("abort", abort);
    }
  }

  stop(): void {
    for (const controller of this.controllers)
      controller.abort(new Error("Terraform asked the provider to stop"));
  }
}
