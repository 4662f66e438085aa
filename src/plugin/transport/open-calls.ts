import { Cancellation } from "../protocol/cancellation";
import type { Call } from "../protocol/service";

/** The calls under way, so that all of them can be asked to stop. */
export class OpenCalls {
  private readonly calls = new Set<Cancellation>();

  /** Runs one call. `onCancelled` is given what cancels that call alone. */
  async run<Result>(
    onCancelled: (cancel: () => void) => void,
    answer: (call: Call) => Promise<Result>,
  ): Promise<Result> {
    const call = new Cancellation();
    onCancelled(() => call.cancel(new Error("Terraform cancelled the call.")));
    this.calls.add(call);
    try {
      return await answer(call);
    } finally {
      this.calls.delete(call);
    }
  }

  /** @param exempt the call that asks for it. */
  abortAll(reason: string, exempt?: Call): void {
    for (const call of this.calls) {
      if (call !== exempt) call.cancel(new Error(reason));
    }
  }
}
