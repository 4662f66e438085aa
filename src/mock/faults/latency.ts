import { startErrors } from "../errors/start-errors";
import { type Randomness, seededRandomness } from "../randomness";
import { drawDuration } from "./duration";
import type { Duration } from "./fault";
import { parseDuration } from "./parse-fault-rules";

/** How long requests wait before they are looked at. */
export class Latency {
  readonly #randomness: Randomness;
  #duration: Duration = 0;

  constructor(duration: Duration, seed: string | number) {
    this.#randomness = seededRandomness(`${seed}/latency`);
    this.set(duration);
  }

  get duration(): Duration {
    return this.#duration;
  }

  /** Throws for less than nothing. Chance starts anew. */
  set(duration: Duration): void {
    const parsed = parseDuration(duration);
    if (parsed === undefined) throw startErrors.notADuration("latency", shown(duration));
    this.#duration = parsed;
    this.#randomness.moveTo(0);
  }

  /** Milliseconds of the next request. */
  next(): number {
    return drawDuration(this.#duration, this.#randomness);
  }
}

function shown(duration: Duration): string {
  return typeof duration === "number" ? String(duration) : JSON.stringify(duration);
}
