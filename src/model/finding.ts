import type { ProblemPath } from "./problem";
import type { ProblemCode } from "./problem-codes";
import { type Finding, isPlainObject } from "./rule";

/** An error of a member: what rules that walk through nested values are made of. */
export function findError(
  code: ProblemCode,
  path: ProblemPath,
  given: unknown,
  reason: string,
): readonly Finding[] {
  return [{ code, severity: "error", path, given, reason }];
}

/** The members of an object; none of what is no object, or not known yet. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isPlainObject(value) ? value : {};
}

/** The elements of a list; none of what is no list, or not known yet. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** Whether Go sees the empty value of its type: left out, no text, no members, no elements. What is not known yet is not. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isPlainObject(value) && Object.keys(value).length === 0;
}

/** Whether it is known, and more than the empty value. */
export function isFilledValue(value: unknown): boolean {
  return typeof value !== "symbol" && !isEmptyValue(value);
}

/** Whether something is there, and known. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && typeof value !== "symbol";
}
