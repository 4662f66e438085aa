import type { PlanValue } from "./plan";
import { sensitiveMask } from "./plan";

const longestValue = 200;

/** A value on one line: text quoted with control characters escaped, so that no value can steer a terminal. */
export function renderPlanValue(value: PlanValue): string {
  if (value === null) return "not set";
  if (value === sensitiveMask) return sensitiveMask;
  const text = escapeControls(JSON.stringify(value));
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** JSON leaves DEL, the C1 range and bidirectional overrides as they are. */
export function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
