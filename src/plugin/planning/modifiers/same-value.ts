import { valueKey } from "../../values/equal";
import type { Value } from "../../values/value";

/** Whether two values are written alike. Sets in another order are not: the framework judges by type later. */
export function sameValue(left: Value, right: Value): boolean {
  return left === right || valueKey(left, "dynamic") === valueKey(right, "dynamic");
}
