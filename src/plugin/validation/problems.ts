import type { Diagnostic } from "../diagnostic";
import { renderPath, type Path } from "../values/path";

/** What the framework itself says of a configuration. No text holds a value, for it may be sensitive. */
export const problems = {
  missingAttribute: (path: Path): Diagnostic => ({
    severity: "error",
    summary: "Missing required attribute",
    detail: `The attribute ${renderPath(path)} is required, but it is not set. Set it to a value that is not null.`,
    path,
  }),
  readOnlyAttribute: (path: Path): Diagnostic => ({
    severity: "error",
    summary: "Attribute is read-only",
    detail: `The provider decides the attribute ${renderPath(path)}, so a configuration cannot set it. Remove it.`,
    path,
  }),
  nullElement: (path: Path): Diagnostic => ({
    severity: "error",
    summary: "Null element",
    detail: `The element ${renderPath(path)} is null, but an object is required there. Remove it or set its attributes.`,
    path,
  }),
  missingValue: (path: Path): Diagnostic => ({
    severity: "error",
    summary: "Missing attribute value",
    detail: `${renderPath(path)} must have a value here, but it is null. Set it.`,
    path,
  }),
  notOneOf: (path: Path, allowed: readonly string[]): Diagnostic => ({
    severity: "error",
    summary: "Unsupported value",
    detail: `${renderPath(path)} must be one of ${allowed.join(", ")}. Use one of these.`,
    path,
  }),
  wrongLength: (path: Path, expected: string): Diagnostic => ({
    severity: "error",
    summary: "Invalid length",
    detail: `${renderPath(path)} must be ${expected} characters long.`,
    path,
  }),
  noMatch: (path: Path, expectation: string): Diagnostic => ({
    severity: "error",
    summary: "Invalid value",
    detail: `${renderPath(path)} must be ${expectation}.`,
    path,
  }),
  outOfRange: (path: Path, expected: string): Diagnostic => ({
    severity: "error",
    summary: "Value out of range",
    detail: `${renderPath(path)} must be a whole number ${expected}.`,
    path,
  }),
  wrongSize: (path: Path, expected: string): Diagnostic => ({
    severity: "error",
    summary: "Wrong number of elements",
    detail: `${renderPath(path)} must have ${expected}.`,
    path,
  }),
  conflict: (path: Path, sibling: Path): Diagnostic => ({
    severity: "error",
    summary: "Conflicting attributes",
    detail: `${renderPath(path)} and ${renderPath(sibling)} exclude each other, but both are set. Remove one of them.`,
    path,
  }),
  missingSibling: (path: Path, sibling: Path): Diagnostic => ({
    severity: "error",
    summary: "Missing attribute",
    detail: `${renderPath(path)} needs ${renderPath(sibling)}, which is not set. Set both or neither.`,
    path,
  }),
} as const;

/** `from 1 to 5`, `5 or more`, `5 or less`. */
export function renderBounds(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `${most} or less`;
  if (most === undefined) return `${least} or more`;
  return least === most ? `${least}` : `from ${least} to ${most}`;
}
