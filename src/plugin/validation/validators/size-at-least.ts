import { problems } from "../problems";
import { sizeOf } from "./size-of";
import type { Validator } from "../../schema/schema";

/** Demands a number of elements of a list, set or map. Null passes. */
export function sizeAtLeast(least: number): Validator {
  return {
    name: "sizeAtLeast",
    validate: ({ path, value }) => {
      const size = sizeOf(value);
      return size !== undefined && size < least
        ? [problems.wrongSize(path, `${least} or more elements`)]
        : [];
    },
  };
}
