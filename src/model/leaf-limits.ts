import type { z } from "zod";

/**
 * What a leaf must hold to beyond its type, as data: whoever checks a value needs no zod, and a contract can
 * be written down. Numbers are compared, texts by their length.
 */
export type Limit =
  | { readonly atLeast: number; readonly reason: string }
  | { readonly atMost: number; readonly reason: string }
  | { readonly pattern: string; readonly flags: string; readonly reason: string };

/** Reads the limits of a leaf, in their order. Throws for a check that nothing here knows how to apply. */
export function limitsOf(schema: z.ZodType): readonly Limit[] {
  // A schema with a format of text is a check too; a format of numbers is told by the shape.
  const definition: z.core.$ZodTypeDef & Partial<Check> = (schema as unknown as z.core.$ZodType)._zod.def;
  const own = definition.check === "string_format" ? [definition as Check] : [];
  const others = (definition.checks ?? []).map((check) => check._zod.def);
  return [...own, ...others].map(limitOf);
}

type Check = z.core.$ZodCheckDef;

function limitOf(check: Check): Limit {
  switch (check.check) {
    case "min_length":
      return { atLeast: (check as z.core.$ZodCheckMinLengthDef).minimum, reason: reasonOf(check) };
    case "max_length":
      return { atMost: (check as z.core.$ZodCheckMaxLengthDef).maximum, reason: reasonOf(check) };
    case "greater_than":
    case "less_than":
      return bound(check as z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckLessThanDef);
    case "string_format": {
      const { format, pattern } = check as z.core.$ZodCheckStringFormatDef;
      if (pattern === undefined) break;
      const { source, flags } = pattern;
      return { pattern: source, flags, reason: reasonOf(check, formatReasons[format]) };
    }
  }
  throw new Error(`the contract has no reading for the check ${check.check} of a leaf`);
}

function bound(check: z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckLessThanDef): Limit {
  const { value, inclusive } = check;
  if (typeof value !== "number" || !inclusive) throw new Error("the contract bounds numbers inclusively");
  return check.check === "greater_than"
    ? { atLeast: value, reason: reasonOf(check) }
    : { atMost: value, reason: reasonOf(check) };
}

const formatReasons: Readonly<Record<string, string>> = {
  datetime: "Invalid ISO datetime",
  uuid: "Invalid UUID",
};

/** The words of the declaration, which every check needs but for formats. */
function reasonOf({ check, error }: Check, otherwise?: string): string {
  const given = error?.({ code: "custom", input: undefined } as z.core.$ZodRawIssue<never>);
  const reason = (typeof given === "string" ? given : given?.message) ?? otherwise;
  if (reason === undefined) throw new Error(`the contract words no reason for the check ${check} of a leaf`);
  return reason;
}

/** The first limit that a text or a number breaks. */
export function brokenLimit(limits: readonly Limit[], value: string | number): Limit | undefined {
  const size = typeof value === "string" ? value.length : value;
  return limits.find((limit) => {
    if ("pattern" in limit) return !new RegExp(limit.pattern, limit.flags).test(String(value));
    return "atLeast" in limit ? size < limit.atLeast : size > limit.atMost;
  });
}
