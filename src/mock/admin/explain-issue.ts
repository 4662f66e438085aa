import type { z } from "zod";
import type { InvalidParameter } from "../errors/konnect-errors";

/** What zod finds in a body, as Konnect says what is invalid. */
export function explainIssue(issue: z.core.$ZodIssue): readonly InvalidParameter[] {
  const field = renderField(issue.path);
  const invalid = (reason: string): readonly InvalidParameter[] => [{ field, reason, source: "body" }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        field: renderField([...issue.path, key]),
        reason: "is not a property that can be set",
        rule: "unknown_property",
        source: "body" as const,
      }));
    case "invalid_type":
      return invalid(`must be ${articles[issue.expected] ?? issue.expected}`);
    case "invalid_value":
      return invalid(`must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`);
    case "too_small":
      return invalid(issue.origin === "string" ? "must not be empty" : `must be at least ${issue.minimum}`);
    case "invalid_format":
      return invalid(issue.format === "datetime" ? "must be a time as RFC 3339 writes it" : issue.message);
    default:
      return invalid(issue.message);
  }
}

const articles: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

function renderField(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}
