/** The Date header by a clock, written once a second. */
export function httpDate(clock: () => Date): () => string {
  let second = NaN;
  let text = "";
  return () => {
    const now = clock();
    const current = Math.floor(now.getTime() / 1_000);
    if (current !== second) [second, text] = [current, now.toUTCString()];
    return text;
  };
}
