import type { AttributePath } from "../../resource";
import { type Attributes, isAttributes, type Value } from "../../value";
import type { Draft } from "./draft";

export function valueAt(attributes: Attributes, path: AttributePath): Value | undefined {
  let value: Value | undefined = attributes;
  for (const step of path) value = isAttributes(value) ? value[step] : undefined;
  return value;
}

/** Sets an attribute at any depth; nothing is done for a value that could not be read. */
export function setAt(
  { attributes }: Pick<Draft, "attributes">,
  path: AttributePath,
  value: Value | undefined,
): void {
  const [first, ...rest] = path;
  if (value === undefined || typeof first !== "string") return;
  attributes[first] = placed(attributes[first], rest, value);
}

/** A value with another put in at a path; objects on the way are made. */
function placed(within: Value | undefined, [first, ...rest]: AttributePath, value: Value): Value {
  if (first === undefined) return value;
  const members = isAttributes(within) ? within : {};
  return { ...members, [first]: placed(members[first], rest, value) };
}
