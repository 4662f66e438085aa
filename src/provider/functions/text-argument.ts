import type { Value } from "../../plugin/values/value";

/** An argument of a parameter of type string, which the framework has checked. */
export function textArgument(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}
