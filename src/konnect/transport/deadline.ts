/** One signal for two reasons to stop: time is up, or the caller wants no more. */
export interface Deadline {
  readonly signal: AbortSignal;
  isPast(): boolean;
  /** Lets go of the timer and of the caller's signal, which may live far longer than a request. */
  clear(): void;
}

export function deadlineFor(milliseconds: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let past = false;
  const stop = () => controller.abort();
  const timer = setTimeout(() => {
    past = true;
    stop();
  }, milliseconds);
  if (caller?.aborted === true) stop();
  caller?.addEventListener("abort", stop, { once: true });
  return {
    signal: controller.signal,
    isPast: () => past,
    clear: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", stop);
    },
  };
}
