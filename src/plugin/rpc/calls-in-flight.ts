import { Cancellation } from "../protocol/cancellation";
import type { Call } from "../protocol/service";

/** The calls under way, so that Terraform can ask all of them to stop. */
export class CallsInFlight {
  private readonly calls = new Set<Cancellation>();

  /** Runs a call that is cancelled with the one given or with {@link stop}. */
  async run<T>(call: Call, answer: (call: Call) => Promise<T>): Promise<T> {
    const stoppable = new Cancellation(call);
    this.calls.add(stoppable);
    try {
      return await answer(stoppable);
    } finally {
      this.calls.delete(stoppable);
      stoppable.end();
    }
  }

  stop(): void {
    for (const call of this.calls) call.cancel(new Error("Terraform asked the provider to stop"));
  }
}
