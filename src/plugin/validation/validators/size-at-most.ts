import { problems } from "../problems";
import { sizeOf } from "./size-of";
import type { Validator } from "../../schema/schema";

/** Limits the number of elements of a list, set or map. Null passes. */
export function sizeAtMost(most: number): Validator {
  return {
    name: "sizeAtMost",
    validate: ({ path, value }) => {
      const size = sizeOf(value);
      return size !== undefined && size > most ? [problems.wrongSize(path, `${most} elements or fewer`)] : [];
    },
  };
}
