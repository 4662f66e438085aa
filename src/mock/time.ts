import { setTimeout } from "node:timers/promises";
import type { StoredObject } from "./store/stored-object";

let lastRendered = { at: NaN, text: "" };

/** RFC 3339 as Go renders it: without zeros at the end of the fraction. */
export function renderTime(time: Date): string {
  const at = time.getTime();
  // Many requests fall into one millisecond.
  if (at !== lastRendered.at) lastRendered = { at, text: time.toISOString().replace(/\.?0*Z$/, "Z") };
  return lastRendered.text;
}

/** The time of a write: later than the last one, however fast they follow each other. */
export function timeOfWrite(now: Date, existing: StoredObject | undefined): string {
  const earliest = existing === undefined ? 0 : Date.parse(existing.modificationTime) + 1;
  return renderTime(new Date(Math.max(now.getTime(), earliest)));
}

/** Waits, or less when it is no longer worth it. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
