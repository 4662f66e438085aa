import { isDeepStrictEqual } from "node:util";

/** Whether a text holds the JSON given, however it is written. */
export function sameJson(text: string, json: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(text), json);
  } catch {
    return false;
  }
}
