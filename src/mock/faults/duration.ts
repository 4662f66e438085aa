import { drawFraction, type Randomness } from "../randomness";
import type { Duration } from "./fault";

/** Milliseconds; of a range, the next ones that are drawn. */
export function drawDuration(duration: Duration, randomness: Randomness): number {
  if (typeof duration === "number") return duration;
  const { from, to } = duration;
  return from + drawFraction(randomness) * (to - from);
}
