import type { Clock } from "../../konnect";

export interface Limits {
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly patienceMs: number;
}

/** Waits until the promise is settled, the signal aborts or patience ends, whichever is first. Never rejects. */
export async function awaitSettled(
  pending: Promise<unknown>,
  { signal, clock, patienceMs }: Limits,
): Promise<"settled" | "aborted" | "late"> {
  const done = new AbortController();
  const settled = pending.then(
    () => "settled" as const,
    () => "settled" as const,
  );
  const aborted = new Promise<"aborted">((resolve) => {
    if (signal.aborted) resolve("aborted");
    signal.addEventListener("abort", () => resolve("aborted"), { signal: done.signal });
  });
  const late = clock.sleep(patienceMs, done.signal).then(() => "late" as const);
  try {
    return await Promise.race([settled, aborted, late]);
  } finally {
    done.abort();
  }
}
