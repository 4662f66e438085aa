import type { Validator } from "../../schema/schema";
import { problems, renderBounds } from "../problems";

/** Demands a number of characters (Unicode code points), bounds included. Null passes. */
export function stringLength(bounds: { readonly least?: number; readonly most?: number }): Validator {
  return {
    name: "stringLength",
    validate: ({ path, value }) => {
      if (typeof value !== "string") return [];
      const length = [...value].length;
      const fits = length >= (bounds.least ?? 0) && length <= (bounds.most ?? Infinity);
      return fits ? [] : [problems.wrongLength(path, renderBounds(bounds.least, bounds.most))];
    },
  };
}
