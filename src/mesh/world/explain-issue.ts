import type { z } from "zod";
import type { WorldProblem } from "./world-problem";

type Issue = z.core.$ZodIssue;

/** Tells what zod found in a world as problems of that world. A choice of forms is told by the form that was meant. */
export function explainIssue(
  issue: Issue,
  world: unknown,
  parent: WorldProblem["path"] = [],
): readonly WorldProblem[] {
  const path = [...parent, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  const given = valueAt(world, path);
  const problem = (reason: string, allowed?: string): readonly WorldProblem[] => [
    { path, given, reason, ...(allowed === undefined ? {} : { allowed }) },
  ];
  switch (issue.code) {
    case "invalid_union":
      return explainForms(issue, world, path);
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        given: valueAt(world, [...path, key]),
        reason: "is no member of the format",
        allowed: "the members that docs/worlds.md names",
      }));
    case "invalid_type":
      return given === undefined
        ? problem("is missing", article(issue.expected))
        : problem("is of the wrong type", article(issue.expected));
    case "invalid_value":
      return problem("is not a known value", issue.values.map((value) => JSON.stringify(value)).join(", "));
    case "too_small":
      return problem("is too small or too short", `at least ${issue.minimum} ${unitOf(issue.origin)}`.trim());
    case "too_big":
      return problem("is too big or too long", `at most ${issue.maximum} ${unitOf(issue.origin)}`.trim());
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap(({ message }) => problem(message, "label syntax"));
    case "custom":
      return problem(issue.message);
    default:
      return problem(issue.message, "another value");
  }
}

/** Of several forms, the one whose outermost type was given, or else what all of them would be. */
function explainForms(
  issue: Issue & { readonly code: "invalid_union" },
  world: unknown,
  path: WorldProblem["path"],
): readonly WorldProblem[] {
  const meant = issue.errors.filter((form) => !form.some(isOfOtherType));
  const [form] = meant.length > 0 ? meant : [];
  if (form !== undefined) return form.flatMap((inner) => explainIssue(inner, world, path));
  const expected = issue.errors.flatMap((inner) =>
    inner.flatMap((one) => (one.code === "invalid_type" ? [article(one.expected)] : [])),
  );
  const given = valueAt(world, path);
  const reason = given === undefined ? "is missing" : "is of the wrong type";
  return [{ path, given, reason, allowed: [...new Set(expected)].join(" or ") }];
}

function isOfOtherType({ code, path }: Issue): boolean {
  return code === "invalid_type" && path.length === 0;
}

function valueAt(world: unknown, path: WorldProblem["path"]): unknown {
  let value = world;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return value;
}

const names: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "text (quote what looks like a number or a boolean)",
  boolean: "true or false",
  object: "an object",
  record: "an object of texts",
  array: "a list",
};

function article(expected: string): string {
  return names[expected] ?? expected;
}

const units: Readonly<Record<string, string>> = { array: "elements", string: "characters" };

function unitOf(origin: string): string {
  return units[origin] ?? "";
}
