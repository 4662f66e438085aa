/** How long, in milliseconds, an interrupted write may still take to find out what it left behind. */
const patience = 5_000;

/**
 * The signal for reading back what was written. Ctrl-C must not keep a write from state, so what is interrupted,
 * before or meanwhile, gets a little time of its own.
 */
export function settlingSignal(signal: AbortSignal): AbortSignal {
  const settling = new AbortController();
  const hurry = () => void setTimeout(() => settling.abort(), patience).unref();
  if (signal.aborted) hurry();
  else signal.addEventListener("abort", hurry, { once: true });
  return settling.signal;
}
