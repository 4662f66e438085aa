import { brokenLimit } from "./leaf-limits";
import type { Problem } from "./problem";
import { described, typeReason } from "./name-type";
import type { LeafShape } from "./shape";

type Finding = Pick<Problem, "code" | "reason">;

/** Holds a value to a leaf: to its type, then to its values or limits. */
export function findInLeaf(shape: LeafShape, value: unknown): Finding | undefined {
  if (value === null && shape.nullable) return undefined;
  switch (shape.type) {
    case "string":
      return typeof value === "string" ? findInText(shape, value) : wrongType(shape, value);
    case "integer":
      return Number.isFinite(value) ? findInInteger(shape, Number(value)) : wrongType(shape, value);
    case "number":
      return Number.isFinite(value) ? beyondLimits(shape, Number(value)) : wrongType(shape, value);
    case "boolean":
      return typeof value === "boolean" ? undefined : wrongType(shape, value);
  }
}

function findInText(shape: LeafShape, value: string): Finding | undefined {
  if (shape.values === undefined) return beyondLimits(shape, value);
  if (shape.values.includes(value)) return undefined;
  return { code: "not_allowed_value", reason: `must be one of: ${shape.values.join(", ")}` };
}

function findInInteger(shape: LeafShape, value: number): Finding | undefined {
  const isInt32 = shape.format === "int32";
  const fits = isInt32 ? (value | 0) === value : Number.isSafeInteger(value);
  if (fits) return beyondLimits(shape, value);
  return { code: "not_int32", reason: `must be a whole number of at most ${isInt32 ? "32" : "53"} bits` };
}

function beyondLimits({ limits = [] }: LeafShape, value: string | number): Finding | undefined {
  const broken = brokenLimit(limits, value);
  const code = typeof value === "string" ? "text_not_allowed" : "number_out_of_range";
  return broken && { code, reason: broken.reason };
}

function wrongType({ type }: LeafShape, value: unknown): Finding {
  return { code: "wrong_type", reason: typeReason(described[type], value) };
}
