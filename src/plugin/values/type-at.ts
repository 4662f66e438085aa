import type { Step } from "./path";
import type { Type } from "./type";

/** The type one step into a value: of an attribute, an element or a key. Undefined where there is none. */
export function typeAt(type: Type, step: Step): Type | undefined {
  if (typeof type === "string") return undefined;
  switch (type[0]) {
    case "list":
    case "set":
      return "index" in step ? type[1] : undefined;
    case "tuple":
      return "index" in step ? type[1][step.index] : undefined;
    case "map":
      return "key" in step ? type[1] : undefined;
    case "object":
      return "attribute" in step && Object.hasOwn(type[1], step.attribute)
        ? type[1][step.attribute]
        : undefined;
  }
}
