/** The calls under way, so that all of them can be asked to stop. */
export class OpenCalls {
  private readonly controllers = new Set<AbortController>();

  /** Runs one call with a signal of its own. `onCancelled` is given what aborts that signal alone. */
  async run<Result>(
    onCancelled: (cancel: () => void) => void,
    call: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const controller = new AbortController();
    onCancelled(() => controller.abort(new Error("Terraform cancelled the call.")));
    this.controllers.add(controller);
    try {
      return await call(controller.signal);
    } finally {
      this.controllers.delete(controller);
    }
  }

  /** @param exempt the signal of the call that asks for it. */
  abortAll(reason: string, exempt?: AbortSignal): void {
    for (const controller of this.controllers) {
      if (controller.signal !== exempt) controller.abort(new Error(reason));
    }
  }
}
