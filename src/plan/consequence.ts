import type { AttributeChange } from "./plan";

/** Nobody edited this attribute: the provider decides it, and only the apply tells, as with a modification time. */
export function isConsequence({ unknown, configured }: AttributeChange): boolean {
  return unknown && !configured;
}
