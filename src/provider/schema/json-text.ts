import type { Validator } from "../../plugin/schema/schema";
import { problems } from "../problems";

/** Demands text that holds JSON. Null passes. */
export function jsonText(): Validator {
  return {
    name: "jsonText",
    validate: ({ path, value }) =>
      typeof value !== "string" || holdsJson(value) ? [] : [problems.notJson(path)],
  };
}

function holdsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
