/** How long, in milliseconds, an interrupted write may still take to find out what it left behind. */
const patience = 5_000;

/**
 * The signal for reading back what was written. Ctrl-C must not keep a write from state, so an operation that
 * is interrupted already gets a little time of its own.
 */
export function settlingSignal(signal: AbortSignal): AbortSignal {
  return signal.aborted ? AbortSignal.timeout(patience) : signal;
}
